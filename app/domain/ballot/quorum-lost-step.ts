import type { Profile } from '../body/profile';
import { quorumLostAt } from '../meeting/quorum-lost';
import { compareInstants, type Instant } from '../shared/instant';
import type { LiveAnswer } from './live-ballot';
import { sourcesOf } from './sources';

/** An elector who left and had not come back when the vote was closed. */
export type Departure = {
  readonly at: Instant;
  /** The local time, `11:42`. */
  readonly clock: string;
};

/** When the vote opened, and who left since. */
export type Leaving = { readonly openedAt: Instant; readonly departures: readonly Departure[] };

/**
 * The answer of a vote that found no quorum at its close, with the moment from which it was wanting: the vote is void, and
 * what was decided before stands. Unchanged where nobody's leaving lost it. Source: governance.md §4 (QUORUM_LOST), §15
 * example 3.
 */
export function sayWhenLost(
  answer: LiveAnswer,
  {
    openedAt,
    departures,
    electors,
    closedAt,
    profile,
  }: Leaving & { readonly electors: number; readonly closedAt: Instant; readonly profile: Profile },
): LiveAnswer {
  if (answer.outcome !== 'inquorate' || !answer.quorum) return answer;
  const inOrder = departures.toSorted((a, b) => compareInstants(a.at, b.at));
  const readings = inOrder.map(({ at }, index) => ({ at, counted: electors - index - 1 }));
  const lostAt = quorumLostAt([{ at: openedAt, counted: electors }, ...readings], {
    needed: answer.quorum.needed,
    until: closedAt,
  });
  const lost = inOrder.find(({ at }) => at === lostAt);
  if (!lost) return answer;
  const says = `The quorum was lost at ${lost.clock}, so this vote is void. What was decided before stands.`;
  return {
    ...answer,
    steps: [...answer.steps, { rule: 'quorum-lost', says, source: sourcesOf(profile).quorum }],
  };
}
