import type { WordingPart } from '~/domain/ballot/room-motion';
import { numbered } from '../decision/numbered';
import { Clauses } from './clauses';

type MotionWordingProps = { wording: string; hidden: boolean; lead?: string; className?: string };

/** What is voted on, in its own words. */
export function MotionWording({
  wording,
  hidden,
  lead,
  className = 'text-lg leading-[26px] text-ink-2',
}: MotionWordingProps) {
  if (hidden) return <p className="text-ink-2">The wording is kept from you with its paper.</p>;
  return (
    <p className={`max-w-[64ch] font-serif ${className}`}>
      {lead ? <i>{lead} </i> : null}
      <Clauses text={wording} />
    </p>
  );
}

/** The wording clause by clause: a bar beside each that changed, its words added and removed said in words too. */
export function WordingChange({ parts }: { parts: readonly WordingPart[] }) {
  if (parts.length === 0) return null;
  return (
    <ol className="mt-1 max-w-[64ch] space-y-1 font-serif leading-6">
      {numbered(clausesOf(parts)).map(({ at, thing }) => (
        <li
          key={at}
          className={`border-l-3 pl-3 ${thing.some(({ change }) => change) ? 'border-accent text-ink' : 'border-transparent text-ink-2'}`}
        >
          {numbered(thing).map((part) => (
            <Part key={part.at} part={part.thing} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function Part({ part: { text, change } }: { part: WordingPart }) {
  switch (change) {
    case 'added':
      return (
        <ins className="bg-good-tint px-0.5 decoration-2 underline-offset-[3px]">
          <span className="sr-only">added: </span>
          {text}
        </ins>
      );
    case 'removed':
      return (
        <del className="px-0.5 text-bad">
          <span className="sr-only">removed: </span>
          {text}
        </del>
      );
    case null:
      return <>{text}</>;
  }
}

/** The parts of each line, which is a clause; a line that only held a line's end is none. */
function clausesOf(parts: readonly WordingPart[]): readonly (readonly WordingPart[])[] {
  const clauses: WordingPart[][] = [[]];
  for (const { text, change } of parts) {
    for (const [line, words] of text.split('\n').entries()) {
      if (line > 0) clauses.push([]);
      if (words !== '') clauses.at(-1)?.push({ text: words, change });
    }
  }
  return clauses.filter((clause) => clause.length > 0);
}
