import { numbered } from './numbered';

/** The clauses that came to the body, beside what it made of them. */
export function CameClauses({ clauses }: { clauses: readonly string[] }) {
  return (
    <>
      What came:
      {numbered(clauses).map(({ at, thing }) => (
        <span key={at} className="mt-1 block border-l-2 border-rule pl-3">
          {thing}
        </span>
      ))}
    </>
  );
}
