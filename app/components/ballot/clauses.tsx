import { numbered } from '../decision/numbered';

/** Words as they were typed, line by line; a clause that begins "(a)" hangs from its letter. */
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
  const letter = /^\([a-z]+\) /.exec(words)?.[0];
  if (letter === undefined) return <span className="block">{words}</span>;
  return (
    <span className="flex">
      <span className="w-[1.75em] shrink-0">{letter}</span>
      <span className="min-w-0">{words.slice(letter.length)}</span>
    </span>
  );
}
