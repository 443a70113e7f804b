import type { RuleCard } from '~/domain/body/rule-card';
import { sourcesOf } from './sources';

export type NextStep = { readonly title: string; readonly says: string; readonly source: string };

type TieFacts = {
  /** Whether an interest bars the person presiding from a casting vote. */
  readonly presidingBarred: boolean;
  /** Whether the body's own rules ask for a reason; no statute does. */
  readonly reasonNeeded: boolean;
};

/**
 * What follows a tie of more votes wanted for than against, with what it rests on. A tie is a tie until the person
 * presiding acts. Source: design/DESIGN.md §4 (Casting-vote banner); governance.md §5.
 */
export function whatHappensNext(
  { profile, tie }: Pick<RuleCard, 'profile' | 'tie'>,
  { presidingBarred, reasonNeeded }: TieFacts,
): readonly NextStep[] {
  const source = sourcesOf(profile).tie;
  const record = 'The tie goes on the record.';
  if (tie === 'lost')
    return [{ title: 'It is not carried.', says: `Nobody has a casting vote. ${record}`, source }];
  if (presidingBarred) {
    const says = `An interest bars the person presiding, who has no casting vote. ${record}`;
    return [{ title: 'It is not carried.', says, source }];
  }
  const reason = reasonNeeded ? 'For or against, with the reason.' : 'For or against.';
  return [
    { title: 'The person presiding may use a casting vote.', says: reason, source },
    { title: 'Or decline.', says: 'Then it is not carried.', source },
    {
      title: 'Either way',
      says: reasonNeeded ? 'the tie and the reason go on the record.' : 'the tie goes on the record.',
      source,
    },
  ];
}
