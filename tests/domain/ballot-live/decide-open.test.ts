import { describe, expect, it } from 'vitest';
import { decideOpen, type OpenFacts } from '~/domain/ballot/decide-open';
import { ADVISORY, aRoom, aSeat, CARD, code } from './a-room';

const PLAIN = { seconded: true, amendmentPending: false, namesRecorded: false } as const;
const READY: OpenFacts = {
  method: 'named',
  meetingState: 'in-session',
  itemIsCurrent: true,
  paper: { travelling: true, versionNumber: 2 },
  ...{ part: 'A', exemptAppendices: [], appendicesSettled: false, excluded: false },
  motion: { ...PLAIN, kind: 'recommendation', state: 'ready', objected: false },
  anotherOpen: false,
  anotherUndeclared: false,
  card: CARD,
  seats: aRoom('a b c d'),
};
const READY_MOTION = READY.motion;
const SECONDED = { ...CARD, secondingRequired: true };
const opening = (part: Partial<OpenFacts>) => code(decideOpen({ ...READY, ...part }));

describe('opening a ballot', () => {
  it('freezes who may vote and says the quorum', () => {
    const result = decideOpen({ ...READY, seats: [...aRoom('a b c'), aSeat('d', { barred: true })] });
    expect(result).toMatchObject({
      ok: true,
      value: {
        electors: [{ seat: 'a' }, { seat: 'b' }, { seat: 'c' }],
        quorum: { needed: 3, counted: 3, met: true },
      },
    });
  });

  it.each<[string, Partial<OpenFacts>, string]>([
    ['an item without a paper', { paper: null }, 'ok'],
    ['a meeting adjourned', { meetingState: 'adjourned' }, 'meeting-not-in-session'],
    ['another item before the meeting', { itemIsCurrent: false }, 'item-not-current'],
    ['another ballot open', { anotherOpen: true }, 'another-ballot-open'],
    ['another ballot undeclared', { anotherUndeclared: true }, 'another-ballot-undeclared'],
    ['a paper withdrawn', { paper: { travelling: false, versionNumber: 1 } }, 'paper-not-travelling'],
    ['no version tabled', { paper: { travelling: true, versionNumber: null } }, 'version-not-tabled'],
    [
      'exempt matter of a council in public',
      { card: { ...CARD, profile: 'council', remote: false }, part: 'B' },
      'public-not-excluded',
    ],
    [
      'exempt matter of a council without the public',
      { card: { ...CARD, profile: 'council', remote: false }, part: 'B', excluded: true },
      'ok',
    ],
    [
      'an exempt appendix of an open paper, before anybody said how it is taken',
      { card: { ...CARD, profile: 'council', remote: false }, exemptAppendices: ['B'] },
      'appendices-not-settled',
    ],
    [
      'the resolution to exclude itself',
      {
        ...{ card: { ...CARD, profile: 'council', remote: false }, part: 'B' },
        motion: { ...PLAIN, kind: 'exclusion', state: 'ready', objected: false },
      },
      'ok',
    ],
    [
      'a motion that nobody seconded, where that is required',
      { card: SECONDED, motion: { ...READY_MOTION, seconded: false } },
      'motion-not-seconded',
    ],
    ['a motion that nobody seconded, elsewhere', { motion: { ...READY_MOTION, seconded: false } }, 'ok'],
    ['a motion that is seconded, where that is required', { card: SECONDED }, 'ok'],
    [
      'a resolution to exclude the public, where seconding is required',
      { card: SECONDED, motion: { ...READY_MOTION, kind: 'exclusion', seconded: false } },
      'ok',
    ],
    [
      'a motion to which an amendment waits',
      { motion: { ...READY_MOTION, amendmentPending: true } },
      'amendment-first',
    ],
    [
      'a question without a vote on which names are recorded',
      { method: 'assent', motion: { ...READY_MOTION, namesRecorded: true } },
      'names-need-named-vote',
    ],
    ['a named vote on which names are recorded', { motion: { ...READY_MOTION, namesRecorded: true } }, 'ok'],
    ['a body of one person', { card: { ...CARD, profile: 'secretary-of-state' } }, 'decided-at-desk'],
    ['a named ballot of an advisory body', { card: ADVISORY }, 'advisory-has-no-ballot'],
    ['an advisory body’s question', { card: ADVISORY, method: 'assent' }, 'ok'],
    ['a secret ballot on a recommendation', { method: 'secret' }, 'secret-only-for-appointments'],
    [
      'a secret ballot on an appointment',
      { method: 'secret', motion: { ...PLAIN, kind: 'appointment', state: 'ready', objected: false } },
      'ok',
    ],
    [
      'a special resolution without a vote',
      { method: 'assent', motion: { ...PLAIN, kind: 'special', state: 'ready', objected: false } },
      'share-needs-votes',
    ],
    [
      'a question that met an objection',
      { method: 'assent', motion: { ...PLAIN, kind: 'other', state: 'ready', objected: true } },
      'objected-so-vote',
    ],
    [
      'a vote after an objection',
      { method: 'named', motion: { ...PLAIN, kind: 'other', state: 'ready', objected: true } },
      'ok',
    ],
    [
      'a card that is not lawful',
      { card: { ...CARD, majority: { share: [1, 3], test: 'at-least', base: 'cast' } } },
      'rule-card-unlawful',
    ],
  ])('%s: %#', (_, part, expected) => {
    expect(opening(part)).toBe(expected);
  });

  it.each(['voting', 'decided', 'replaced'] as const)('not on a motion that is %s', (state) => {
    const motion = { ...PLAIN, kind: 'other', state, objected: false } as const;
    expect(decideOpen({ ...READY, motion })).toEqual({
      ok: false,
      refusal: { code: 'motion-not-ready', state },
    });
  });

  it('tests the quorum without those barred, and says whether it is for interests', () => {
    const barred = [...aRoom('a b'), aSeat('c', { barred: true })];
    expect(decideOpen({ ...READY, seats: barred })).toMatchObject({
      ok: false,
      refusal: {
        code: 'inquorate',
        forItem: true,
        needed: 3,
        counted: 2,
        says: expect.stringContaining('quorum of 3'),
      },
    });
    const away = [...aRoom('a b'), aSeat('c', { attends: null })];
    expect(decideOpen({ ...READY, seats: away })).toMatchObject({
      ok: false,
      refusal: { code: 'inquorate', forItem: false, needed: 3, counted: 2 },
    });
  });

  it('knows nothing of a veto of a seat that is gone', () => {
    expect(opening({ card: { ...CARD, veto: ['gone', 'a'] } })).toBe('ok');
  });
});
