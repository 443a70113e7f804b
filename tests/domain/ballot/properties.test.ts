import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { DecidedAnswer } from '~/domain/ballot/outcome-answer';
import { CHOICES } from '~/domain/ballot/outcome-input';
import { aBallot, CUSTOM, decided, SIMPLE, votes } from './a-ballot';
import { anyCountBallot, anyListBallot, closedAt } from './arbitrary-ballot';

vi.setConfig({ testTimeout: 60_000 });

function sum({ tally }: DecidedAnswer): number {
  return tally.for + tally.against + tally.abstain;
}

describe('for any ballot', () => {
  it('the tally sums to the votes', () => {
    fc.assert(
      fc.property(anyCountBallot, (ballot) => {
        const { for: votesFor, against, abstain } = ballot.votes;
        const answer = decided(ballot);
        expect(sum(answer)).toBe(votesFor + against + abstain);
        expect(sum(answer) + answer.tally.notVoting).toBe(ballot.present - ballot.recused);
      }),
    );
  });

  it('of listed votes each is counted, superseded, late or excluded', () => {
    fc.assert(
      fc.property(anyListBallot, (ballot) => {
        const answer = decided(ballot);
        const excluded = new Set(answer.excluded?.map(({ seat }) => seat));
        const heard = ballot.votes.filter(({ seat }) => !excluded.has(seat));
        const late = heard.filter(({ castAt }) => castAt !== undefined && castAt > closedAt);
        const inTime = new Set(heard.filter((vote) => !late.includes(vote)).map(({ seat }) => seat));
        expect(answer.tally.late).toBe(late.length);
        expect(sum(answer)).toBe(inTime.size);
        expect(answer.tally.notVoting).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('adding a vote for never turns carried into not carried', () => {
    fc.assert(
      fc.property(anyCountBallot, (ballot) => {
        // See the next test for the one exception, which is the contract's own.
        fc.pre(ballot.rule.majority?.base === 'cast' || decided(ballot).castingVote !== 'used');
        fc.pre(decided(ballot).outcome === 'carried' && decided(ballot).tally.notVoting > 0);
        const more = { ...ballot.votes, for: ballot.votes.for + 1 };
        expect(decided({ ...ballot, votes: more }).outcome).toBe('carried');
      }),
    );
  });

  it('except that one more for may undo a tie that a casting vote carried on another base than votes cast', () => {
    // "One is added to that side (and to base `cast` only)": among 7 participating 3 and the casting vote are 4, more
    // than half; with another for they are 4 of 8, half and no more, and there is no tie for the chair to break.
    const rule = { ...CUSTOM, majority: { ...SIMPLE, base: 'participating' } } as const;
    const castingVote = { by: 'chair', choice: 'for', conflicted: false } as const;
    expect(decided({ rule, castingVote, votes: votes(3, 3, 1) }).outcome).toBe('carried');
    expect(decided({ rule, castingVote, votes: votes(4, 3, 1) }).outcome).toBe('not-carried');
  });

  it('recusing never raises the counted number', () => {
    fc.assert(
      fc.property(anyCountBallot, (ballot) => {
        fc.pre(decided(ballot).tally.notVoting > 0);
        const fewer = decided({ ...ballot, recused: ballot.recused + 1 });
        expect(fewer.quorum?.counted).toBe((decided(ballot).quorum?.counted ?? 0) - 1);
      }),
    );
    fc.assert(
      fc.property(anyListBallot, fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), (ballot, seat) => {
        const recused = [...new Set([...(ballot.recused as readonly string[]), seat])];
        const [before, after] = [decided(ballot), decided({ ...ballot, recused })];
        expect(after.quorum?.counted).toBeLessThanOrEqual(before.quorum?.counted ?? 0);
        expect(sum(after)).toBeLessThanOrEqual(sum(before));
      }),
    );
  });

  it('the order of votes never matters', () => {
    const shuffled = anyListBallot.chain((ballot) =>
      fc
        .shuffledSubarray([...ballot.votes], { minLength: ballot.votes.length })
        .map((order) => ({ ballot, order })),
    );
    fc.assert(
      fc.property(shuffled, ({ ballot, order }) => {
        expect(decided({ ...ballot, votes: order })).toEqual(decided(ballot));
      }),
    );
  });

  it('the order of seats changes no figure', () => {
    fc.assert(
      fc.property(anyListBallot, (ballot) => {
        const seats = [...(ballot.seats as readonly { seat: string; vacant: boolean }[])].toReversed();
        const { excluded: _one, ...turned } = decided({ ...ballot, seats });
        const { excluded: _other, ...straight } = decided(ballot);
        expect(turned).toEqual(straight);
      }),
    );
  });

  it('a base of zero never carries', () => {
    fc.assert(
      fc.property(anyCountBallot, fc.nat({ max: 5 }), (ballot, abstain) => {
        const rule = { ...ballot.rule, majority: { ...SIMPLE, test: 'at-least', base: 'cast' } } as const;
        const part = { ...ballot, rule, seats: 20, present: 10, recused: 0, votes: votes(0, 0, abstain) };
        expect(decided(part).outcome).not.toBe('carried');
      }),
    );
  });

  it('closing twice equals closing once', () => {
    fc.assert(
      fc.property(anyListBallot, (ballot) => {
        const once = decided(ballot);
        const inTime = ballot.votes.filter(({ castAt }) => castAt === undefined || castAt <= closedAt);
        const again = decided({ ...ballot, votes: inTime });
        expect({ ...again, tally: { ...again.tally, late: 0 }, excluded: null }).toEqual({
          ...once,
          tally: { ...once.tally, late: 0 },
          excluded: null,
        });
        expect(decided(ballot)).toEqual(once);
      }),
    );
  });

  it('counts and the list that they count give the same outcome', () => {
    fc.assert(
      fc.property(anyCountBallot, (ballot) => {
        const names = Array.from({ length: ballot.seats }, (_, n) => `s${n}`);
        const { for: votesFor, against } = ballot.votes;
        const voters = names.slice(0, ballot.present - ballot.recused - decided(ballot).tally.notVoting);
        const choice = (n: number) => CHOICES[n < votesFor ? 0 : n < votesFor + against ? 1 : 2];
        const listed = {
          ...ballot,
          seats: names.map((seat) => ({ seat, vacant: false })),
          present: names.slice(0, ballot.present).map((seat) => ({ seat, remote: false, left: false })),
          recused: names.slice(ballot.present - ballot.recused, ballot.present),
          votes: voters.map((seat, n) => ({ seat, choice: choice(n) ?? 'abstain' })),
        };
        const { steps: _listedSteps, ...fromList } = decided(aBallot(listed));
        const { steps: _countedSteps, ...fromCounts } = decided(ballot);
        expect(fromList).toEqual(fromCounts);
      }),
    );
  });
});
