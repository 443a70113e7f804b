import { CHOICE_ICON, type Choice } from './choice';

const INK: Record<Choice, string> = { for: 'text-for', against: 'text-against', abstain: 'text-abstain' };

/** Tick, cross or dash in its ring, always beside its word. */
export function ChoiceMark({ choice, size = 'md' }: { choice: Choice; size?: 'sm' | 'md' }) {
  const Icon = CHOICE_ICON[choice];
  return (
    <span
      className={`grid shrink-0 place-items-center rounded-full border-2 border-current ${INK[choice]} ${size === 'sm' ? 'size-6' : 'size-9'}`}
    >
      <Icon size={size === 'sm' ? 15 : 22} strokeWidth={2.5} aria-hidden />
    </span>
  );
}
