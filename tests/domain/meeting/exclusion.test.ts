import { describe, expect, it } from 'vitest';
import { opensTooSoon, partOf } from '~/domain/meeting/agenda-part';
import {
  afterItem,
  afterResolution,
  decideExclusion,
  type ExclusionFacts,
  type ExclusionWish,
  groundsFor,
} from '~/domain/meeting/decide-exclusion';
import { exclusionText, paragraphWords } from '~/domain/meeting/exclusion-text';
import { isOutside } from '~/domain/meeting/is-outside';
import type { Actor } from '~/domain/permission/actor';
import { code as codeOf } from '../ballot-live/a-room';

const REASON = 'Bids are still being weighed.';
const WISH: ExclusionWish = { ground: 'exempt', paragraphs: [3], reason: REASON, stays: [] };
const FACTS: ExclusionFacts = {
  ...{ profile: 'council-committee', meetingState: 'in-session', itemState: 'current' },
  ...{ paperExempt: true, stands: false, observerIds: ['nell'] },
};
const decided = (wish: Partial<ExclusionWish> = {}, facts: Partial<ExclusionFacts> = {}) =>
  decideExclusion({ ...WISH, ...wish }, { ...FACTS, ...facts });
const OWN = { ground: 'own-practice', paragraphs: [] } as const;
const CONFIDENTIAL = { ground: 'confidential', paragraphs: [] } as const;

describe('excluding the public', () => {
  it('takes a resolution for exempt information, none for confidential and by a body’s own practice', () => {
    expect(decided()).toEqual({
      ok: true,
      value: { paragraphs: [3], reason: REASON, stays: [], byResolution: true },
    });
    expect(decided(CONFIDENTIAL)).toMatchObject({ value: { paragraphs: [], byResolution: false } });
    expect(decided(OWN, { profile: 'trust-board' })).toMatchObject({ value: { byResolution: false } });
  });

  it.each<[string, Partial<ExclusionWish>, Partial<ExclusionFacts>, string]>([
    ['an adjourned meeting', {}, { meetingState: 'adjourned' }, 'meeting-not-in-session'],
    ['an item to come', {}, { itemState: 'to-come' }, 'item-not-in-hand'],
    ['an item done', {}, { itemState: 'done' }, 'item-not-in-hand'],
    ['one that stands', {}, { stands: true }, 'exclusion-stands'],
    ['a council by its own wish', OWN, {}, 'ground-not-here'],
    ['a company under Schedule 12A', {}, { profile: 'trust-board' }, 'ground-not-here'],
    [
      'a company for confidential information',
      CONFIDENTIAL,
      { profile: 'trust-committee' },
      'ground-not-here',
    ],
    ['a paragraph of Wales', { paragraphs: [14] }, {}, 'paragraph-of-wales'],
    ['no paragraph', { paragraphs: [] }, {}, 'paragraph-missing'],
    ['no public interest', { reason: ' ' }, {}, 'public-interest-missing'],
    ['no reason why it is confidential', { ...CONFIDENTIAL, reason: ' ' }, {}, 'exclusion-reason-missing'],
    [
      'no reason of the board',
      { ...OWN, reason: '' },
      { profile: 'trust-board' },
      'exclusion-reason-missing',
    ],
    ['an executive without notices', {}, { profile: 'cabinet', paperExempt: false }, 'no-private-notice'],
    ['an executive with its notices', {}, { profile: 'cabinet' }, 'ok'],
    [
      'an executive with confidential information',
      CONFIDENTIAL,
      { profile: 'cabinet', paperExempt: false },
      'ok',
    ],
    ['a committee on a public paper', {}, { paperExempt: false }, 'ok'],
    ['a stranger who stays', { stays: [{ personId: 'kit', reason: 'Advises' }] }, {}, 'stay-not-observer'],
    [
      'somebody who stays for no reason',
      { stays: [{ personId: 'nell', reason: ' ' }] },
      {},
      'stay-without-reason',
    ],
    ['an adviser who stays', { stays: [{ personId: 'nell', reason: 'Advises' }] }, {}, 'ok'],
  ])('%s', (_what, wish, facts, code) => {
    expect(codeOf(decided(wish, facts))).toBe(code);
  });

  it('tells a council’s refusal of a ground from a company’s', () => {
    expect(decided(OWN)).toMatchObject({ refusal: { council: true } });
    expect(decided({}, { profile: 'trust-board' })).toMatchObject({ refusal: { council: false } });
    expect(groundsFor('cabinet')).toEqual(['exempt', 'confidential']);
    expect(groundsFor('advisory')).toEqual(['own-practice']);
  });

  it('holds once its resolution is carried, and ends with its item', () => {
    expect([afterResolution(true), afterResolution(false)]).toEqual(['in-force', 'lost']);
    expect(afterItem('in-force')).toBe('ended');
    expect(afterItem('proposed')).toBe('lapsed');
    expect(afterItem('lost')).toBe('lost');
  });

  it('names the power, the part of the proceedings and the description', () => {
    const item = { number: 6, suffix: 'A', title: 'Fellgate hub' };
    const text = exclusionText('council', item, { paragraphs: [1, 3, 5], reason: REASON });
    expect(text).toContain('section 100A(4) of the Local Government Act 1972');
    expect(text).toContain('item 6A, Fellgate hub');
    expect(text).toContain('paragraphs 1, 3 and 5 of Part 1 of Schedule 12A');
    expect(text).toContain(REASON);
    expect(exclusionText('cabinet', item, { paragraphs: [3], reason: REASON })).toContain('regulation 4');
    expect(paragraphWords([3])).toBe('paragraph 3');
  });
});

describe('Part B of an agenda', () => {
  it('has the items whose paper is exempt', () => {
    expect(partOf({ classification: 'exempt' })).toBe('B');
    expect(partOf({ classification: 'board-confidential' })).toBe('A');
    expect(partOf(null)).toBe('A');
  });

  it('is not opened in a council’s body before the public is out', () => {
    const matter = { profile: 'council', part: 'B', excluded: false, toExclude: false } as const;
    expect(opensTooSoon(matter)).toBe(true);
    expect(opensTooSoon({ ...matter, part: 'A' })).toBe(false);
    expect(opensTooSoon({ ...matter, excluded: true })).toBe(false);
    expect(opensTooSoon({ ...matter, toExclude: true })).toBe(false);
    expect(opensTooSoon({ ...matter, profile: 'trust-board' })).toBe(false);
  });
});

describe('who is out', () => {
  const nell: Actor = {
    ...{ personId: 'nell', name: 'Nell Ostrowska', organisationId: 'o', organisationKind: 'council' },
    ...{ administrator: false, seats: [], offices: [] },
  };
  it('is who neither sits on the body nor serves it, nor was named to stay', () => {
    const place = { bodyId: 'tb', stayIds: [] };
    expect(isOutside(nell, place)).toBe(true);
    expect(isOutside(nell, { ...place, stayIds: ['nell'] })).toBe(false);
    expect(isOutside({ ...nell, offices: [{ bodyId: 'tb' }] }, place)).toBe(false);
    expect(isOutside({ ...nell, seats: [{ seatId: 's', bodyId: 'tb', role: 'member' }] }, place)).toBe(false);
  });
});
