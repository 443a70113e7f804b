import { numbered } from '../decision/numbered';

/** Words as they were typed, line by line; a clause that begins "(a)" hangs from its letter. */
export function Clauses({ text }: { text: string }) {
  const lines = text.split('\n');
  if (lines.length === 1) return <>{text}</>;
  return (
    <>
      {numbered(lines).map(({ at, thing }) => (
        <span key={at} className={/^\([a-z]+\) /.test(thing) ? 'block pl-[1.2em] -indent-[1.2em]' : 'block'}>
          {thing}
        </span>
      ))}
    </>
  );
}
