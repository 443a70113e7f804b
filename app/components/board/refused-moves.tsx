import { Glyph } from '../ui/glyph';
import type { MoveChoices, RefusedWords } from './move-choices';

type RefusedMove = MoveChoices['moves'][number] & { readonly refused: RefusedWords };

/** One line for all the moves that are refused for the same reason. */
export function grouped(moves: readonly RefusedMove[]): readonly { why: RefusedWords; names: string }[] {
  const groups = new Map<string, RefusedMove[]>();
  for (const move of moves) {
    const key = `${move.direction} ${move.refused.title} ${move.refused.says}`;
    groups.set(key, [...(groups.get(key) ?? []), move]);
  }
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const names = [first, ...more].map(({ name }) => name).join(', ');
    return { why: first.refused, names: `${first.direction === 'back' ? 'Back to' : 'On to'}: ${names}` };
  });
}

/** What is not possible now, and why. */
export function Refused({ why, children }: { why: RefusedWords; children: React.ReactNode }) {
  return (
    <li className="flex gap-2 border-t border-rule py-2.5 first:border-0">
      <Glyph name="ban" size={16} className="mt-1 shrink-0 text-ink-3" />
      <span className="min-w-0">
        <span className="block font-semibold">{children}</span>
        <span className="block text-ink-2">
          {why.title}. {why.says}
        </span>
      </span>
    </li>
  );
}
