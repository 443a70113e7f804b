import { describe, expect, it } from 'vitest';
import { type ApprovalFacts, decideApproval } from '~/domain/minutes/decide-approval';
import { decideSignature } from '~/domain/minutes/decide-signature';
import { mayActOnMinutes } from '~/domain/minutes/may-act-on-minutes';
import { MINUTES_STATES, type MinutesStage } from '~/domain/minutes/minutes-state';
import { areOpen, decideMinutesMove } from '~/domain/minutes/move-minutes';
import type { Actor } from '~/domain/permission/actor';
import { type MinutesThing, minutesRelations } from '~/domain/permission/minutes-table';

const code = (result: { ok: boolean; refusal?: { code: string }; value?: unknown }) =>
  result.ok ? result.value : result.refusal?.code;

describe('the way of minutes (governance.md §8)', () => {
  // d(raft) c(irculated) a(greed) p (approved) s(igned); m(oves), g: again, -: refused.
  it.each([
    ['circulated', 'mm---'],
    ['agreed', '-mg--'],
    ['approved', '--mg-'],
    ['signed', '---mg'],
  ] as const)('reaches %s from where it may', (to: MinutesStage, letters) => {
    const found = MINUTES_STATES.map((state) => code(decideMinutesMove(state, to)));
    const expected = [...letters].map((letter, index) =>
      letter === 'm' ? 'moves' : letter === 'g' ? 'again' : `minutes-are-${MINUTES_STATES[index]}`,
    );
    expect(found).toEqual(expected);
  });

  it('lets the text change until a meeting has approved it', () => {
    expect(MINUTES_STATES.filter(areOpen)).toEqual(['draft', 'circulated', 'agreed']);
  });
});

const facts: ApprovalFacts = {
  of: { bodyId: 'tb', startsAt: '2026-11-16T10:00:00Z' },
  at: { bodyId: 'tb', startsAt: '2026-11-23T10:00:00Z', state: 'in-session' },
  item: { kind: 'minutes', state: 'current' },
  ballots: [],
};

describe('which item of a later meeting can have approved them', () => {
  const { at, item } = facts;
  it.each<[string, Partial<ApprovalFacts>, unknown]>([
    ['one for minutes, reached', {}, true],
    [
      'of a meeting that has ended',
      { at: { ...at, state: 'ended' }, item: { ...item, state: 'done' } },
      true,
    ],
    ['of one adjourned', { at: { ...at, state: 'adjourned' } }, true],
    ['with a question carried', { ballots: ['not-carried', 'carried'] }, true],
    ['with one not carried', { ballots: ['not-carried'] }, 'minutes-not-carried'],
    ['with a vote not declared', { ballots: [null] }, 'ballot-not-declared'],
    ['of another body', { at: { ...at, bodyId: 'far' } }, 'approved-elsewhere'],
    ['for something else', { item: { ...item, kind: 'decision' } }, 'item-not-for-minutes'],
    ['not reached', { item: { ...item, state: 'to-come' } }, 'approved-too-early'],
    ['of a meeting to come', { at: { ...at, state: 'scheduled' } }, 'approved-too-early'],
    ['of a cancelled one', { at: { ...at, state: 'cancelled' } }, 'approved-too-early'],
    ['of the same or an earlier one', { at: { ...at, startsAt: facts.of.startsAt } }, 'approved-too-early'],
  ])('%s', (_, other, expected) => {
    expect(code(decideApproval({ ...facts, ...other }))).toBe(expected);
  });
});

describe('a typed signature', () => {
  const signer = { name: 'Maureen Thackwray', honorific: 'Cllr' };
  it.each([
    ['Maureen Thackwray', true],
    ['cllr  maureen thackwray ', true],
    ['Maureen', 'signature-differs'],
    ['', 'signature-differs'],
  ])('“%s”', (typed, expected) => {
    expect(code(decideSignature(typed, signer))).toBe(expected);
  });

  it('asks for the name with its title, where there is one', () => {
    expect(decideSignature('x', signer)).toMatchObject({ refusal: { name: 'Cllr Maureen Thackwray' } });
    expect(decideSignature('x', { ...signer, honorific: '' })).toMatchObject({
      refusal: { name: 'Maureen Thackwray' },
    });
  });
});

const somebody: Actor = {
  ...{ personId: 'p', name: 'Somebody', organisationId: 'o', organisationKind: 'trust' },
  ...{ administrator: false, seats: [], offices: [] },
};
const minutes: MinutesThing = {
  ...{ bodyId: 'tb', state: 'circulated', published: false, presidedId: 'deputy' },
  ...{ approverId: 'next', observerIds: ['guest'] },
};
const seat = (role: 'chair' | 'member') => ({
  ...somebody,
  seats: [{ seatId: 's', bodyId: 'tb', role }],
});

describe('who stands how to minutes', () => {
  it.each<[string, Actor | null, Partial<MinutesThing>, readonly string[]]>([
    ['nobody knows of them who is signed in to nothing', null, {}, []],
    ['anybody reads what is published', null, { published: true }, ['anyone']],
    ['an officer', { ...somebody, offices: [{ bodyId: 'tb' }] }, {}, ['officer']],
    ['the chair, also where another presided', seat('chair'), {}, ['presided', 'member']],
    ['who presided', { ...somebody, personId: 'deputy' }, {}, ['presided']],
    ['a member', seat('member'), {}, ['member']],
    ['who presides over the meeting that approved them', { ...somebody, personId: 'next' }, {}, ['approver']],
    ['who was let in to follow it', { ...somebody, personId: 'guest' }, {}, ['observer']],
    ['an administrator by being one', { ...somebody, administrator: true }, {}, []],
  ])('%s', (_, actor, other, relations) => {
    expect(minutesRelations(actor, { ...minutes, ...other })).toEqual(relations);
  });

  it('says what stands in the way, whose it is, or that there is nothing', () => {
    const officer = { ...somebody, offices: [{ bodyId: 'tb' }] };
    expect(mayActOnMinutes(officer, 'minutes:circulate', minutes)).toEqual({ ok: true, value: true });
    expect(code(mayActOnMinutes(officer, 'minutes:approve', minutes))).toBe('minutes-are-circulated');
    expect(code(mayActOnMinutes(seat('member'), 'minutes:approve', minutes))).toBe('not-permitted');
    expect(code(mayActOnMinutes(somebody, 'minutes:approve', minutes))).toBe('not-found');
    expect(code(mayActOnMinutes(seat('member'), 'minutes:read', { ...minutes, state: 'draft' }))).toBe(
      'not-found',
    );
  });
});
