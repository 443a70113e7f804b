import { describe, expect, it, vi } from 'vitest';
import brno from '../../fixtures/real-data/recorded-votes-brno.json';
import unsc from '../../fixtures/real-data/recorded-votes-unsc.json';
import { CUSTOM, decided, votes } from './a-ballot';

vi.setConfig({ testTimeout: 60_000 });

type Recorded = {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly outcome: string;
};

/** Their `lost` is our `not-carried`. */
function recorded({ outcome }: Recorded): string {
  return outcome === 'lost' ? 'not-carried' : outcome;
}

function counts(vote: Recorded) {
  return votes(vote.for, vote.against, vote.abstain);
}

describe('Brno city council: "more than half of all 55 seats"', () => {
  const majority = { share: [1, 2], test: 'more-than', base: 'whole-body' } as const;
  const rule = { ...CUSTOM, majority, tie: 'lost', quorum: { fraction: [1, 2] } } as const;

  it('all 1,113 votes give the recorded outcome', () => {
    expect(brno.votes).toHaveLength(1113);
    const different = brno.votes.filter((vote) => {
      const part = { rule, seats: vote.seats, present: vote.seats - vote.absent, votes: counts(vote) };
      const answer = decided(part);
      return answer.outcome !== recorded(vote) || answer.tally.notVoting !== vote.notVoting;
    });
    expect(different).toEqual([]);
  });
});

describe('UN Security Council: "at least 9 of 15 votes for and no veto"', () => {
  const majority = { share: [9, 15], test: 'at-least', base: 'whole-body' } as const;
  const rule = { ...CUSTOM, majority, tie: 'lost' } as const;
  const answer = (vote: Recorded & { readonly seats: number }, veto: readonly string[]) =>
    decided({ rule: { ...rule, veto }, seats: vote.seats, present: vote.seats, votes: counts(vote) });

  it('the 842 votes without a veto give the recorded outcome', () => {
    const without = unsc.votes.filter((vote) => !vote.veto);
    expect(without).toHaveLength(842);
    expect(without.filter((vote) => answer(vote, []).outcome !== recorded(vote))).toEqual([]);
  });

  it('of those with a veto, mere counts do not say so: nobody guesses', () => {
    const permanent = ['P1', 'P2', 'P3', 'P4', 'P5'];
    const vetoed = unsc.votes.filter((vote) => vote.veto);
    expect(vetoed).toHaveLength(25);
    const open = vetoed.filter((vote) => answer(vote, permanent).outcome !== 'not-carried');
    expect(open.map((vote) => answer(vote, permanent).unchecked)).toEqual(open.map(() => ['veto']));
  });
});
