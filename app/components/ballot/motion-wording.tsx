import type { WordingPart } from '~/domain/ballot/room-ballot';
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

/** The words that changed, added and removed said in words too. */
export function WordingChange({ parts }: { parts: readonly WordingPart[] }) {
  if (parts.length === 0) return null;
  return (
    <p className="max-w-[64ch] font-serif whitespace-pre-line leading-6 text-ink-2">
      {parts.map(({ text, change }, index) => {
        const key = `${index}-${text}`;
        if (change === 'added') {
          return (
            <ins key={key} className="bg-good-tint px-0.5 decoration-2 underline-offset-[3px]">
              <span className="sr-only">added: </span>
              {text}
            </ins>
          );
        }
        if (change === 'removed') {
          return (
            <del key={key} className="px-0.5 text-bad">
              <span className="sr-only">removed: </span>
              {text}
            </del>
          );
        }
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
