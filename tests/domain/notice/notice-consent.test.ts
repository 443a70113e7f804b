import { describe, expect, it } from 'vitest';
import { PROFILES } from '~/domain/body/profile';
import { noticeLine } from '~/domain/minutes/notice-line';
import {
  type ConsentFacts,
  consentKind,
  decideConsent,
  decideGeneralNotice,
  type NoticeFacts,
  noticeStanding,
} from '~/domain/notice/notice-consent';
import { decideTakeBack } from '~/domain/notice/take-back-consent';

const FACTS: NoticeFacts = {
  profile: 'trust-members',
  rule: { days: 14, basis: 'calendar', from: 'statute' },
  share: [90, 100],
  ...{ publishedOn: '2026-11-08', meetsOn: '2026-11-23', today: '2026-11-20', members: 3, agreed: 0 },
};
const standing = (part: Partial<NoticeFacts> = {}) => noticeStanding({ ...FACTS, ...part });
const code = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'ok' : (result.refusal?.code ?? '');

describe('notice of a general meeting (CA 2006 s.307)', () => {
  it('is fourteen clear days, both ends left out', () => {
    expect(standing()).toMatchObject({ days: 14, short: false });
    expect(standing({ publishedOn: '2026-11-09' })).toMatchObject({ days: 13, short: true });
    expect(standing({ publishedOn: '2026-11-23' })).toMatchObject({ days: 0 });
    expect(standing({ publishedOn: '2026-11-24' })).toMatchObject({ days: 0 });
    expect(standing({ publishedOn: null })).toMatchObject({ days: 2, published: false });
  });

  // A majority in number that has nine tenths of the votes, of which each has one.
  it.each([
    [1, 1],
    [2, 2],
    [9, 9],
    [10, 9],
    [11, 10],
    [20, 18],
    [21, 19],
  ])('of %d members %d must agree to less', (members, needed) => {
    const short = { publishedOn: '2026-11-20', members } as const;
    expect(standing({ ...short, agreed: needed - 1 })).toMatchObject({ needed, enough: false });
    expect(standing({ ...short, agreed: needed })).toMatchObject({ needed, enough: true });
  });

  // Articles may ask for more, up to ninety-five hundredths.
  it.each([
    [10, 10],
    [20, 19],
    [21, 20],
    [40, 38],
  ])('of %d members %d must where the articles ask for 95 %', (members, needed) => {
    expect(standing({ members, share: [95, 100], agreed: needed - 1 })).toMatchObject({
      needed,
      enough: false,
    });
    expect(standing({ members, share: [95, 100], agreed: needed })?.enough).toBe(true);
  });

  it('is taken back with a reason, once', () => {
    const back = (given: boolean, takenBack: boolean, reason: string) => {
      const decided = decideTakeBack({ given, takenBack, reason });
      return decided.ok ? decided.value : decided.refusal.code;
    };
    expect(back(true, false, 'Another member’s letter')).toBe('taken-back');
    expect(back(true, true, 'Again')).toBe('taken-back');
    expect(back(true, false, ' ')).toBe('take-back-reason-missing');
    expect(back(false, true, '')).toBe('already');
    expect(back(false, false, 'None')).toBe('no-consent-to-take-back');
  });

  it('stops the meeting where it was short and not agreed, or never given', () => {
    expect(code(decideGeneralNotice(standing()))).toBe('ok');
    expect(decideGeneralNotice(standing({ publishedOn: '2026-11-20', agreed: 2 }))).toEqual({
      ok: false,
      refusal: {
        code: 'general-meeting-short-notice',
        needs: 14,
        days: 2,
        agreed: 2,
        needed: 3,
        share: [90, 100],
      },
    });
    expect(code(decideGeneralNotice(standing({ publishedOn: '2026-11-20', agreed: 3 })))).toBe('ok');
    expect(code(decideGeneralNotice(standing({ publishedOn: null, agreed: 3 })))).toBe(
      'general-meeting-not-noticed',
    );
    expect(code(decideGeneralNotice(standing({ profile: 'trust-board', publishedOn: null })))).toBe('ok');
    expect(code(decideGeneralNotice(standing({ profile: 'council', publishedOn: null })))).toBe('ok');
  });

  it('is nobody’s to waive but a company’s; of directors all must', () => {
    expect(PROFILES.filter((profile) => consentKind(profile) === 'consent')).toEqual(['trust-members']);
    expect(PROFILES.filter((profile) => consentKind(profile) === 'waiver')).toEqual([
      'trust-board',
      'trust-committee',
    ]);
    expect(standing({ profile: 'cabinet' })).toBeNull();
    expect(standing({ profile: 'trust-board', members: 20, agreed: 19 })).toMatchObject({
      ...{ kind: 'waiver', needed: 20, enough: false },
    });
  });
});

describe('agreeing to it, or waiving it', () => {
  const BASE: ConsentFacts = {
    ...{ profile: 'trust-members', state: 'scheduled', meetsOn: '2026-11-23', today: '2026-11-20' },
    ...{ memberId: 'a', proxyId: null, actorId: 'a', officer: false, document: '' },
  };
  const board = { profile: 'trust-board', state: 'ended' } as const;
  it.each<[string, Partial<ConsentFacts>, string]>([
    ['the member', {}, 'ok'],
    ['the officer with a document', { actorId: 'o', officer: true, document: 'Letter' }, 'ok'],
    ['the officer without', { actorId: 'o', officer: true, document: ' ' }, 'consent-document-missing'],
    ['another member', { actorId: 'b', document: 'Letter' }, 'consent-not-yours'],
    ['the member’s proxy', { actorId: 'p', proxyId: 'p', document: 'Form' }, 'consent-of-proxy'],
    ['an officer who is the proxy', { actorId: 'o', proxyId: 'o', officer: true, document: 'Letter' }, 'ok'],
    ['nobody’s seat', { memberId: null }, 'consent-of-nobody'],
    ['a council', { profile: 'council' }, 'notice-not-waived-here'],
    ['once it has begun', { state: 'in-session' }, 'consent-too-late'],
    ['a director before it', { profile: 'trust-board' }, 'ok'],
    ['a director seven days after it', { ...board, today: '2026-11-30' }, 'ok'],
    ['a director eight days after it', { ...board, today: '2026-12-01' }, 'waiver-too-late'],
  ])('%s: %s', (_, part, expected) => {
    expect(code(decideConsent({ ...BASE, ...part }))).toBe(expected);
  });

  it('is minuted with the days that were given', () => {
    const short = standing({ publishedOn: '2026-11-21', agreed: 3 });
    expect(noticeLine(short, ['A', 'B', 'C'])).toBe(
      '1 clear day of notice was given, of 14. Shorter notice was agreed by A, B, C (Companies Act 2006, section 307).',
    );
    const waived = standing({ profile: 'trust-board', publishedOn: '2026-11-20', agreed: 1 });
    expect(noticeLine(waived, ['A'])).toBe(
      '2 clear days of notice were given, of 14. Notice was waived by A (model article 9(4)).',
    );
    expect(noticeLine(short, [])).toBe('');
    expect(noticeLine(standing(), ['A'])).toBe('');
    expect(noticeLine(null, ['A'])).toBe('');
  });
});
