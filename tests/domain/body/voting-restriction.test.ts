import { describe, expect, it } from 'vitest';
import {
  decideRestriction,
  decideRestrictionEnd,
  type RestrictionFacts,
  type RestrictionWish,
} from '~/domain/body/decide-restriction';
import { restrictedAt, type VotingRestriction } from '~/domain/body/voting-restriction';

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'ok' : (result.refusal?.code ?? '');

describe('who a standing order keeps from voting', () => {
  const ON_PAPER: VotingRestriction = {
    ...{ id: 'r1', personId: null, presentIds: ['a', 'b'], paperId: 'p1' },
    ...{ standingOrder: 'SO 14.2', fromOn: '2026-04-27', untilOn: '2026-12-31' },
  };
  const at = (personId: string, part: { on?: string; paperId?: string | null } = {}) =>
    restrictedAt([ON_PAPER], { personId, on: '2026-09-14', paperId: 'p1', ...part });

  it('is whoever was absent when the matter was deferred, on that matter, within its days', () => {
    expect(at('c')).toEqual({ standingOrder: 'SO 14.2', wholly: false });
    expect(at('a')).toBeNull();
    expect(at('c', { paperId: 'p2' })).toBeNull();
    expect(at('c', { paperId: null })).toBeNull();
    expect(at('c', { on: '2026-04-26' })).toBeNull();
    expect(at('c', { on: '2026-04-27' })).not.toBeNull();
    expect(at('c', { on: '2026-12-31' })).not.toBeNull();
    expect(at('c', { on: '2027-01-01' })).toBeNull();
  });

  it('binds who acts for a member, and a member for whom somebody was present was present', () => {
    const named = { ...ON_PAPER, personId: 'c' };
    const acting = (of: VotingRestriction, personId: string, memberId: string | null) =>
      restrictedAt([of], { personId, memberId, on: '2026-09-14', paperId: 'p1' }) !== null;
    expect([acting(named, 'proxy', 'c'), acting(named, 'c', 'd'), acting(named, 'proxy', 'd')]).toEqual([
      ...[true, true, false],
    ]);
    expect([acting(ON_PAPER, 'proxy', 'a'), acting(ON_PAPER, 'a', 'c')]).toEqual([false, false]);
    expect([acting(ON_PAPER, 'proxy', 'c'), acting(ON_PAPER, 'c', null)]).toEqual([true, true]);
  });

  it('is one member on all business, which comes before one on the paper', () => {
    const wholly = { ...ON_PAPER, personId: 'c', paperId: null, untilOn: null, standingOrder: 'SO 3' };
    const of = (personId: string) =>
      restrictedAt([ON_PAPER, wholly], { personId, on: '2030-01-01', paperId: null });
    expect(of('c')).toEqual({ standingOrder: 'SO 3', wholly: true });
    expect(of('d')).toBeNull();
    expect(restrictedAt([ON_PAPER, wholly], { personId: 'c', on: '2026-09-14', paperId: 'p1' })?.wholly).toBe(
      true,
    );
  });
});

describe('recording one', () => {
  const WISH: RestrictionWish = {
    ...{ personId: 'a', paperId: null, standingOrder: 'SO 3: not trained', fromOn: '2026-11-01' },
    untilOn: '2026-12-31',
  };
  const FACTS: RestrictionFacts = {
    ...{ profile: 'council-committee', today: '2026-11-23', sits: true, earlierIsOver: null },
    voteOpen: false,
  };
  const absent = { personId: null, paperId: 'p1' };

  it.each<[Partial<RestrictionWish>, Partial<RestrictionFacts>, string]>([
    [{}, {}, 'ok'],
    [{ untilOn: null }, {}, 'ok'],
    [{ untilOn: '2026-11-23' }, {}, 'ok'],
    [{ fromOn: '2026-11-23', untilOn: '2026-11-23' }, {}, 'ok'],
    [absent, { earlierIsOver: true, sits: false }, 'ok'],
    [{}, { profile: 'individual' }, 'restriction-not-here'],
    [{ standingOrder: ' ' }, {}, 'restriction-order-missing'],
    [{}, { sits: false }, 'restriction-not-member'],
    [{ personId: null }, { earlierIsOver: true }, 'restriction-of-everybody'],
    [absent, { earlierIsOver: false }, 'restriction-meeting-not-over'],
    [absent, { earlierIsOver: null }, 'restriction-meeting-not-over'],
    [{ untilOn: '2026-10-31' }, {}, 'restriction-ends-before-it-begins'],
    [{ untilOn: '2026-11-22' }, {}, 'restriction-over'],
    [{}, { voteOpen: true }, 'restriction-under-vote'],
  ])('%j with %j: %s', (wish, facts, code) => {
    expect(codeOf(decideRestriction({ ...WISH, ...wish }, { ...FACTS, ...facts }))).toBe(code);
  });

  it('ends with a reason, once, and never under a vote', () => {
    const end = (part: Partial<Parameters<typeof decideRestrictionEnd>[0]>) =>
      decideRestrictionEnd({ ended: false, reason: 'Trained since', voteOpen: false, ...part });
    expect(end({})).toEqual({ ok: true, value: true });
    expect(end({ ended: true, reason: '' })).toEqual({ ok: true, value: false });
    expect(codeOf(end({ reason: ' ' }))).toBe('restriction-end-reason-missing');
    expect(codeOf(end({ voteOpen: true }))).toBe('restriction-under-vote');
  });
});
