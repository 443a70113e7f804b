import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedVote, OutcomeInput } from '~/domain/ballot/outcome-input';
import { aBallot, attending, CUSTOM, cast, decided, SIMPLE, seats } from './a-ballot';
import { anyListBallot, closedAt } from './arbitrary-ballot';

/** Every way in which each undated vote may have come in time or too late. */
function everyWay(votes: readonly ListedVote[]): readonly (readonly ListedVote[])[] {
  const undated = votes.filter((vote) => vote.castAt === undefined);
  return Array.from({ length: 2 ** undated.length }, (_, way) =>
    votes.map((vote) => {
      if (vote.castAt !== undefined) return vote;
      const inTime = Math.floor(way / 2 ** undated.indexOf(vote)) % 2 === 0;
      return { ...vote, castAt: inTime ? '2026-11-23T11:00:00Z' : '2026-11-23T12:00:00Z' };
    }),
  );
}

function outcomesOf(ballot: OutcomeInput & { votes: readonly ListedVote[] }): ReadonlySet<string> {
  return new Set(everyWay(ballot.votes).map((votes) => decided({ ...ballot, votes }).outcome));
}

describe('the scenes of votes that may be late', () => {
  it('find every outcome there can be, and no other', () => {
    fc.assert(
      fc.property(anyListBallot, (ballot) => {
        const possible = outcomesOf(ballot);
        const { outcome, unchecked } = decided(ballot);
        if (possible.size > 1) return outcome === 'undecided' && unchecked?.join() === 'late';
        return possible.has(outcome) && unchecked === undefined;
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  // The scenes beside best and worst earn their place: in each of these ballots only one of them is different.
  const room = { rule: CUSTOM, seats: seats('a b c d e f g h i j k'), method: 'meeting' as const, closedAt };
  const at = '2026-11-23T11:00:00Z';
  const participating = { ...CUSTOM, majority: { ...SIMPLE, base: 'participating' as const } };
  const wholeBody = { ...CUSTOM, majority: { ...SIMPLE, base: 'whole-body' as const } };
  const chairFor = { by: 'chair', choice: 'for' as const, conflicted: false };
  const all = attending('a b c d e f g h i j k');
  it.each<[string, Partial<OutcomeInput>]>([
    [
      'one for more than a tie that the chair carries, and one fewer than carries alone',
      {
        rule: participating,
        castingVote: chairFor,
        votes: [
          ...cast('a b c', 'for', at),
          ...cast('d e f', 'against', at),
          ...cast('g', 'abstain', at),
          ...cast('h i', 'for'),
        ],
      },
    ],
    [
      'one against less than a tie that the chair carries, and one more than carries alone',
      {
        rule: participating,
        castingVote: chairFor,
        votes: [
          ...cast('a b c', 'for', at),
          ...cast('d', 'against', at),
          ...cast('g', 'abstain', at),
          ...cast('e f', 'against'),
        ],
      },
    ],
    [
      'a tie between best and worst, by votes for',
      {
        rule: wholeBody,
        votes: [...cast('a', 'for', at), ...cast('b c d', 'against', at), ...cast('e f g', 'for')],
      },
    ],
    [
      'a tie between best and worst, by votes against',
      {
        rule: wholeBody,
        votes: [...cast('a b c', 'for', at), ...cast('d', 'against', at), ...cast('e f g h', 'against')],
      },
    ],
    [
      'a tie with fewer abstentions',
      {
        rule: participating,
        castingVote: chairFor,
        votes: [
          ...cast('a b', 'for', at),
          ...cast('c d', 'against', at),
          ...cast('e', 'abstain', at),
          ...cast('f', 'abstain'),
        ],
      },
    ],
  ])('%s', (_name, part) => {
    const ballot = aBallot({ ...room, present: all, ...part }) as OutcomeInput & {
      votes: readonly ListedVote[];
    };
    expect([...outcomesOf(ballot)].length).toBeGreaterThan(1);
    expect(decided(ballot).unchecked).toEqual(['late']);
  });
});
