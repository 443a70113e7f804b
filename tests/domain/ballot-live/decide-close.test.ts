import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { decideCastingVote } from '~/domain/ballot/decide-casting-vote';
import { type CloseFacts, decideClose } from '~/domain/ballot/decide-close';
import { electorateOf } from '~/domain/ballot/electorate';
import { judgeAssent, judgeLive } from '~/domain/ballot/judge-assent';
import type { Choice, ListedVote } from '~/domain/ballot/outcome-input';
import { ADVISORY, aRoom, aSeat, CARD, code } from './a-room';

const ROOM = aRoom('chair b c d');
const READY: CloseFacts = {
  state: 'open',
  method: 'named',
  kind: 'other',
  now: '2026-11-23T11:20:00.000Z',
  lastCastAt: null,
  objections: 0,
  card: CARD,
  seats: ROOM,
  electors: electorateOf(ROOM, CARD),
  votes: [],
  presiding: { seat: 'chair', mayCast: true },
  leaving: { openedAt: '2026-11-23T11:00:00.000Z', departures: [] },
};
const cast = (votes: { readonly [seat: string]: Choice }): readonly ListedVote[] =>
  Object.entries(votes).map(([seat, choice]) => ({ seat, choice }));
function closing(part: Partial<CloseFacts>) {
  const result = decideClose({ ...READY, ...part });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('closing a ballot', () => {
  it('counts the votes under the card', () => {
    const { answer } = closing({ votes: cast({ chair: 'for', b: 'for', c: 'against' }) });
    expect(answer).toMatchObject({
      outcome: 'carried',
      tally: { for: 2, against: 1, abstain: 0, notVoting: 1 },
    });
  });

  it('happens once', () => {
    expect(code(decideClose({ ...READY, state: 'closed' }))).toBe('already-closed');
    expect(code(decideClose({ ...READY, state: 'declared' }))).toBe('already-closed');
    expect(code(decideClose({ ...READY, state: 'set-aside' }))).toBe('ballot-set-aside');
  });

  it('is never before the newest vote in the box', () => {
    expect(closing({}).closedAt).toBe(READY.now);
    expect(closing({ lastCastAt: '2026-11-23T11:19:59.000Z' }).closedAt).toBe(READY.now);
    expect(closing({ lastCastAt: '2026-11-23T11:20:00.001Z' }).closedAt).toBe('2026-11-23T11:20:00.001Z');
  });

  it('tests the quorum again: who left keeps a vote cast and leaves the quorum (governance.md §15, 3)', () => {
    const left = [aSeat('chair'), aSeat('b'), aSeat('c', { left: true }), aSeat('d', { left: true })];
    const { answer } = closing({ seats: left, votes: cast({ chair: 'for', b: 'for', c: 'for', d: 'for' }) });
    expect(answer).toMatchObject({ outcome: 'inquorate', quorum: { counted: 2, needed: 3 } });
    const one = [aSeat('chair'), aSeat('b'), aSeat('c'), aSeat('d', { left: true })];
    expect(closing({ seats: one, votes: cast({ d: 'for' }) }).answer).toMatchObject({
      outcome: 'carried',
      tally: { for: 1, notVoting: 3 },
    });
  });

  it('says when the quorum was lost: five, one drops at 11:42, the vote closes at 11:44, void (§15, 3)', () => {
    const five = aRoom('chair b c d e');
    const card = { ...CARD, quorum: { count: 5 } };
    const open = { card, electors: electorateOf(five, card), now: '2026-11-23T11:44:00.000Z' };
    const gone = five.map((seat) => ({ ...seat, left: seat.seat === 'e' }));
    const openedAt = '2026-11-23T11:40:00.000Z';
    const drops = { at: '2026-11-23T11:42:00.000Z', clock: '11:42' };
    const close = (part: Partial<CloseFacts>) => closing({ ...open, seats: gone, ...part }).answer;
    expect(close({ leaving: { openedAt, departures: [drops] } }).steps.at(-1)).toEqual({
      rule: 'quorum-lost',
      says: 'The quorum was lost at 11:42, so this vote is void. What was decided before stands.',
      source: 'model article 11',
    });
    // The quorum went with the second of three to leave; whoever left first did not lose it.
    const few = five.map((seat) => ({ ...seat, left: ['c', 'd', 'e'].includes(seat.seat) }));
    const later = { at: '2026-11-23T11:43:00.000Z', clock: '11:43' };
    const first = { at: '2026-11-23T11:41:00.000Z', clock: '11:41' };
    const four = { ...open, card: { ...CARD, quorum: { count: 4 } }, seats: few };
    const lost = closing({ ...four, leaving: { openedAt, departures: [later, drops, first] } }).answer;
    expect(lost.steps.at(-1)?.says).toContain('lost at 11:42');
    // Where it is wanting for another reason, or stands, nothing is said.
    expect(close({ leaving: { openedAt, departures: [] } }).steps).toHaveLength(1);
    const stands = closing({ ...open, seats: five, leaving: { openedAt, departures: [drops] } }).answer;
    expect(stands.steps.map(({ rule }) => rule)).not.toContain('quorum-lost');
  });

  it('counts a secret ballot by its counts', () => {
    const { answer, input } = closing({ method: 'secret', votes: { for: 1, against: 2, abstain: 1 } });
    expect(answer).toMatchObject({ outcome: 'not-carried', tally: { for: 1, against: 2, abstain: 1 } });
    expect(input.votes).toEqual({ for: 1, against: 2, abstain: 1 });
  });

  it('waits for a casting vote after a tie, unless there can be none', () => {
    const votes = cast({ chair: 'for', b: 'against' });
    expect(closing({ votes }).answer).toMatchObject({ outcome: 'undecided', castingVote: 'awaited' });
    const conflicted = { seat: 'chair', mayCast: false };
    expect(closing({ votes, presiding: conflicted }).answer).toMatchObject({
      outcome: 'not-carried',
      castingVote: 'not-available',
    });
    expect(closing({ votes, presiding: null }).answer).toMatchObject({ castingVote: 'not-available' });
  });

  test.prop([fc.array(fc.constantFrom<Choice>('for', 'against', 'abstain'), { maxLength: 4 })])(
    'what nobody voted is not voting, and nothing is lost',
    (choices) => {
      const votes = choices.map((choice, index) => ({ seat: ROOM[index]?.seat ?? '', choice }));
      const { tally } = closing({ votes }).answer;
      expect(tally.for + tally.against + tally.abstain).toBe(choices.length);
      expect(tally.notVoting).toBe(4 - choices.length);
    },
  );
});

describe('a question put without a vote', () => {
  it('is carried when nobody objects and the quorum stands', () => {
    const { answer } = closing({ method: 'assent' });
    expect(answer).toMatchObject({ outcome: 'carried', castingVote: 'not-needed' });
    expect(answer.steps.map(({ rule }) => rule)).toEqual(['quorum', 'assent']);
  });

  it('is nothing without a quorum', () => {
    const seats = ROOM.map((seat, index) => ({ ...seat, left: index > 0 }));
    expect(closing({ method: 'assent', seats }).answer.outcome).toBe('inquorate');
  });

  it('returns the paper where an advisory body met an objection', () => {
    const { answer } = closing({ method: 'assent', card: ADVISORY, objections: 1 });
    expect(answer.outcome).toBe('objected');
    expect(answer.steps.at(-1)?.says).toContain('returns to its author');
  });

  it('cannot be judged under a card that is not lawful', () => {
    const { input } = closing({});
    const unlawful = { ...input, rule: { ...input.rule, quorum: { count: 1 } } };
    expect(() => judgeLive(unlawful)).toThrow('quorum-below-statute');
    expect(() => judgeAssent(unlawful, { objections: 0 })).toThrow();
  });
});

describe('the casting vote', () => {
  const tied = closing({ votes: cast({ chair: 'for', b: 'against' }) });
  const facts = {
    state: 'closed',
    answer: tied.answer,
    input: tied.input,
    seat: 'chair',
    mayCast: true,
    choice: 'for',
    reason: 'The deadline falls tomorrow.',
    reasonAsked: true,
  } as const;

  it.each([
    ['for', 'carried', 'used'],
    ['against', 'not-carried', 'used'],
    ['declined', 'not-carried', 'declined'],
  ] as const)('%s: %s', (choice, outcome, castingVote) => {
    expect(decideCastingVote({ ...facts, choice })).toMatchObject({
      ok: true,
      value: { answer: { outcome, castingVote } },
    });
  });

  it('is given once, on a tie, by who may', () => {
    const settled = closing({ votes: cast({ chair: 'for' }) });
    expect(code(decideCastingVote({ ...facts, ...settled, state: 'closed' }))).toBe(
      'casting-vote-not-awaited',
    );
    expect(code(decideCastingVote({ ...facts, state: 'open' }))).toBe('casting-vote-not-awaited');
    expect(code(decideCastingVote({ ...facts, answer: null }))).toBe('casting-vote-not-awaited');
    expect(code(decideCastingVote({ ...facts, input: null }))).toBe('casting-vote-not-awaited');
    expect(code(decideCastingVote({ ...facts, mayCast: false }))).toBe('casting-vote-not-available');
  });

  it('says why where the card asks; declining needs no reason', () => {
    expect(code(decideCastingVote({ ...facts, reason: ' ' }))).toBe('casting-vote-reason-needed');
    expect(code(decideCastingVote({ ...facts, reason: '', reasonAsked: false }))).toBe('ok');
    expect(code(decideCastingVote({ ...facts, reason: '', choice: 'declined' }))).toBe('ok');
  });

  it('that may not be given can only be declined, and is then not available', () => {
    const declined = decideCastingVote({ ...facts, mayCast: false, choice: 'declined' });
    expect(declined).toMatchObject({
      ok: true,
      value: { answer: { outcome: 'not-carried', castingVote: 'not-available' } },
    });
  });
});
