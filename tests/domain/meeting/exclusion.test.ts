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
import { decideKeepAppendices, type KeepAppendicesFacts } from '~/domain/meeting/decide-keep-appendices';
import { exclusionText, paragraphWords } from '~/domain/meeting/exclusion-text';
import { isOutside } from '~/domain/meeting/is-outside';
import type { Actor } from '~/domain/permission/actor';
import { code as codeOf } from '../ballot-live/a-room';

const REASON = 'Bids are still being weighed.';
const WISH: ExclusionWish = { ground: 'exempt', paragraphs: [3], reason: REASON, stays: [] };
const FACTS: ExclusionFacts = {
  ...{ profile: 'council-committee', meetingState: 'in-session', itemState: 'current' },
  ...{ privatelyNoticed: true, stands: false, observerIds: ['nell'] },
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
    [
      'an executive without notices',
      {},
      { profile: 'cabinet', privatelyNoticed: false },
      'no-private-notice',
    ],
    ['an executive with its notices', {}, { profile: 'cabinet' }, 'ok'],
    [
      'an executive with confidential information',
      CONFIDENTIAL,
      { profile: 'cabinet', privatelyNoticed: false },
      'ok',
    ],
    ['a committee on a public paper', {}, { privatelyNoticed: false }, 'ok'],
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
    const item = { number: 6, suffix: 'A', title: 'Fellgate hub', appendices: [] };
    const text = exclusionText('council', item, { paragraphs: [1, 3, 5], reason: REASON });
    expect(text).toContain('section 100A(4) of the Local Government Act 1972');
    expect(text).toContain('item 6A, Fellgate hub');
    expect(text).toContain('paragraphs 1, 3 and 5 of Part 1 of Schedule 12A');
    expect(text).toContain(REASON);
    expect(exclusionText('cabinet', item, { paragraphs: [3], reason: REASON })).toContain('regulation 4');
    expect(paragraphWords([3])).toBe('paragraph 3');
  });

  it('names the exempt appendices of an open paper as the part that is taken without the public', () => {
    const item = { number: 6, suffix: '', title: 'Fellgate hub', appendices: ['B'] };
    const ground = { paragraphs: [3], reason: REASON } as const;
    expect(exclusionText('council', item, ground)).toContain(
      'for item 6, Fellgate hub, so far as appendix B is considered, because',
    );
    expect(exclusionText('council', { ...item, appendices: ['B', 'C', 'D'] }, ground)).toContain(
      'so far as appendices B, C and D are considered,',
    );
  });
});

describe('Part B of an agenda', () => {
  it('has the items whose paper is exempt', () => {
    expect(partOf('exempt')).toBe('B');
    expect(partOf('board-confidential')).toBe('A');
    expect(partOf(null)).toBe('A');
  });

  it('is not opened in a council’s body before the public is out', () => {
    const matter: Parameters<typeof opensTooSoon>[0] = {
      ...{ profile: 'council', part: 'B', exemptAppendices: [], appendicesSettled: false },
      ...{ excluded: false, toExclude: false },
    };
    expect(opensTooSoon(matter)).toEqual({ code: 'public-not-excluded' });
    // That its appendices are not discussed does not open a paper which is exempt itself.
    expect(opensTooSoon({ ...matter, appendicesSettled: true })).toEqual({ code: 'public-not-excluded' });
    expect(opensTooSoon({ ...matter, part: 'A' })).toBeNull();
    expect(opensTooSoon({ ...matter, excluded: true })).toBeNull();
    expect(opensTooSoon({ ...matter, toExclude: true })).toBeNull();
    expect(opensTooSoon({ ...matter, profile: 'trust-board' })).toBeNull();
  });

  it('has the exempt appendix of an open paper alone: the public is out, or it is not discussed', () => {
    const matter: Parameters<typeof opensTooSoon>[0] = {
      ...{ profile: 'cabinet', part: 'A', exemptAppendices: ['B'], appendicesSettled: false },
      ...{ excluded: false, toExclude: false },
    };
    expect(opensTooSoon(matter)).toEqual({ code: 'appendices-not-settled', letters: ['B'] });
    expect(opensTooSoon({ ...matter, appendicesSettled: true })).toBeNull();
    expect(opensTooSoon({ ...matter, excluded: true })).toBeNull();
    expect(opensTooSoon({ ...matter, toExclude: true })).toBeNull();
    expect(opensTooSoon({ ...matter, profile: 'trust-board' })).toBeNull();
  });

  it.each<[string, Partial<KeepAppendicesFacts>, string]>([
    ['in hand', {}, 'ok'],
    ['of an adjourned meeting', { meetingState: 'adjourned' }, 'meeting-not-in-session'],
    ['to come', { itemState: 'to-come' }, 'item-not-in-hand'],
    ['of a company', { profile: 'trust-board' }, 'nothing-to-keep-undiscussed'],
    ['whose paper is exempt', { part: 'B' }, 'nothing-to-keep-undiscussed'],
    ['without an exempt appendix', { exemptAppendices: [] }, 'nothing-to-keep-undiscussed'],
    ['from which the public is being excluded', { stands: true }, 'exclusion-stands'],
    ['from which the public was out', { wasOut: true }, 'appendices-discussed'],
  ])('lets it be stated of an item %s: what is exempt is not discussed, or why not', (_, other, code) => {
    const facts: KeepAppendicesFacts = {
      ...{ profile: 'council', meetingState: 'in-session', itemState: 'current', part: 'A' },
      ...{ exemptAppendices: ['B'], stands: false, wasOut: false },
    };
    expect(codeOf(decideKeepAppendices({ ...facts, ...other }))).toBe(code);
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
