import { Clauses } from '../ballot/clauses';
import { numbered } from './numbered';

type BallotsDeclaredProps = {
  ballots: readonly { readonly wording: string; readonly result: string | null }[];
};

const WORDS: { readonly [result: string]: string } = {
  carried: 'Carried',
  'not-carried': 'Not carried',
  inquorate: 'No quorum',
  objected: 'Objected to',
};

/** What was put at the item and what came of it. */
export function BallotsDeclared({ ballots }: BallotsDeclaredProps) {
  if (ballots.length === 0)
    return <p className="mt-2 text-ink-2">Nothing was put to the vote at this item.</p>;
  return (
    <ul className="mt-2 space-y-3">
      {numbered(ballots).map(({ at, thing: { wording, result } }) => (
        <li key={at} className="border-l-4 border-accent-line pl-3">
          <p className="font-serif text-lg leading-[26px]">
            <Clauses text={wording} />
          </p>
          <p className="font-semibold">{result ? (WORDS[result] ?? result) : 'Not declared yet'}</p>
        </li>
      ))}
    </ul>
  );
}
