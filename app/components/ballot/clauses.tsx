import { numbered } from '../decision/numbered';

/** Words as they were typed, line by line; a clause that begins "(a)" or "(1)" hangs from its mark. */
export function Clauses({ text }: { text: string }) {
  const lines = text.split('\n');
  if (lines.length === 1) return <>{text}</>;
  return (
    <>
      {numbered(lines).map(({ at, thing }) => (
        <Line key={at} words={thing} />
      ))}
    </>
  );
}

function Line({ words }: { words: string }) {
  const mark = /^\((?:[a-z]+|\d{1,2})\) /.exec(words)?.[0];
  if (mark === undefined) return <span className="block">{words}</span>;
  return (
    <span className="flex">
      <span className="min-w-[1.75em] shrink-0 pr-[0.25em]">{mark}</span>
      <span className="min-w-0">{words.slice(mark.length)}</span>
    </span>
  );
}
