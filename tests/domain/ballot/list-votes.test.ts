import { describe, expect, it } from 'vitest';
import { attending, CUSTOM, cast, decided, seats, votes } from './a-ballot';

const nine = seats('a b c d e f g h i');
const room = { rule: CUSTOM, seats: nine, present: attending('a b c d e') };
const closedAt = '2026-11-23T11:20:00Z';

describe('"Votes of recused, absent or excluded on-line seats are not counted and are named in `excluded`"', () => {
  const rule = { ...CUSTOM, remote: false };
  const present = [...attending('a b c e'), ...attending('d e2', { remote: true })];
  const part = {
    rule,
    seats: [...nine, ...seats('e2')],
    present,
    recused: ['c', 'h', 'e2'],
    votes: cast('i h g e2 d c b a', 'for'),
  };

  it('each with its reason, in the order of the seats whatever the order of the votes', () => {
    const excluded = [
      { seat: 'c', reason: 'recused' },
      { seat: 'd', reason: 'on-line' },
      { seat: 'g', reason: 'absent' },
      { seat: 'h', reason: 'recused' },
      { seat: 'i', reason: 'absent' },
      { seat: 'e2', reason: 'recused' },
    ];
    expect(decided(part).excluded).toEqual(excluded);
    expect(decided({ ...part, votes: part.votes.toReversed() }).excluded).toEqual(excluded);
  });

  it('and are in no figure of the tally', () => {
    expect(decided(part).tally).toEqual({ for: 2, against: 0, abstain: 0, notVoting: 1, late: 0 });
    const late = [...part.votes, ...cast('h', 'for', '2026-11-23T11:30:00Z')].filter(
      (vote) => vote.seat !== 'a',
    );
    const only = late.filter((vote) => vote.seat !== 'h' || vote.castAt);
    expect(decided({ ...part, votes: only, closedAt }).tally.late).toBe(0);
  });

  it('is absent where there is none, and where votes are only counted', () => {
    expect(decided({ ...room, votes: cast('a', 'for') })).not.toHaveProperty('excluded');
    expect(decided({ votes: votes(9) })).not.toHaveProperty('excluded');
  });

  it('names a seat once however often it voted', () => {
    const twice = [
      ...cast('i', 'for', '2026-11-23T11:00:00Z'),
      ...cast('i', 'against', '2026-11-23T11:01:00Z'),
    ];
    expect(decided({ ...room, votes: twice }).excluded).toEqual([{ seat: 'i', reason: 'absent' }]);
  });
});

describe('"For each seat the latest `castAt` not after `closedAt` counts"', () => {
  const changed = [
    ...cast('a', 'abstain', '2026-11-23T11:10:00Z'),
    ...cast('a', 'for', '2026-11-23T11:20:00Z'),
    ...cast('a', 'against', '2026-11-23T11:20:00.000000001Z'),
    ...cast('a', 'against', '2026-11-23T11:21:00Z'),
  ];

  it('"earlier ones are superseded, later ones late"', () => {
    const tally = { for: 1, against: 0, abstain: 0, notVoting: 4, late: 2 };
    expect(decided({ ...room, votes: changed, closedAt }).tally).toEqual(tally);
    expect(decided({ ...room, votes: changed.toReversed(), closedAt }).tally).toEqual(tally);
  });

  it('"without `closedAt` nothing is late"', () => {
    expect(decided({ ...room, votes: changed }).tally).toMatchObject({ for: 0, against: 1, late: 0 });
  });

  it('compares moments, not their spelling', () => {
    const hourAhead = [
      ...cast('a', 'for', '2026-11-23T12:15:00+01:00'),
      ...cast('a', 'against', '2026-11-23T11:14:59Z'),
    ];
    expect(decided({ ...room, votes: hourAhead, closedAt }).tally).toMatchObject({ for: 1, against: 0 });
  });

  it('leaves a seat with only late votes not voting', () => {
    const late = cast('a', 'for', '2026-11-23T11:21:00Z');
    expect(decided({ ...room, votes: late, closedAt }).tally).toEqual({
      for: 0,
      against: 0,
      abstain: 0,
      notVoting: 5,
      late: 1,
    });
  });
});

it('"`tally` = for, against, abstain, notVoting (electors − the three), late"', () => {
  const some = [...cast('a b', 'for'), ...cast('c', 'against'), ...cast('d', 'abstain')];
  expect(decided({ ...room, votes: some }).tally).toEqual({
    for: 2,
    against: 1,
    abstain: 1,
    notVoting: 1,
    late: 0,
  });
});
