import { describe, expect, it } from 'vitest';
import { type BusinessFacts, decideAddition, decideBusiness } from '~/domain/meeting/general-business';
import { decideSpecialNotice, type SpecialNotice, statedSpecial } from '~/domain/meeting/special-notice';

const code = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'ok' : (result.refusal?.code ?? '');

describe('the business of a general meeting', () => {
  const FACTS: BusinessFacts = {
    ...{ profile: 'trust-members', kind: 'decision', addedAt: '2026-11-01T10:00:00Z', adjournedAt: null },
    ...{ noticedOn: '2026-11-08', meetsOn: '2026-11-23', needs: 14, agreed: false },
  };
  it.each<[string, Partial<BusinessFacts>, string]>([
    ['in its notice for fourteen clear days', {}, 'ok'],
    ['for thirteen', { noticedOn: '2026-11-09' }, 'business-not-in-notice'],
    ['for thirteen, as the members agreed', { noticedOn: '2026-11-09', agreed: true }, 'ok'],
    ['in no notice', { noticedOn: null, agreed: true }, 'business-not-in-notice'],
    ['of order, in no notice', { noticedOn: null, kind: 'minutes' }, 'ok'],
    ['on its agenda since nobody knows when', { addedAt: null, noticedOn: null }, 'ok'],
    ['of another body', { profile: 'trust-board', noticedOn: null }, 'ok'],
    ['on its agenda before it was adjourned', { adjournedAt: '2026-11-23T11:00:00Z' }, 'ok'],
    ['added as it was', { adjournedAt: '2026-11-01T10:00:00Z' }, 'new-business-after-adjournment'],
    ['added since', { adjournedAt: '2026-10-31T10:00:00Z' }, 'new-business-after-adjournment'],
    [
      'of another body, added since',
      { profile: 'council', adjournedAt: '2026-10-31T10:00:00Z', noticedOn: null },
      'ok',
    ],
  ])('%s: %s', (_, part, expected) => {
    expect(code(decideBusiness({ ...FACTS, ...part }))).toBe(expected);
  });

  it('says for how many days it was in the notice', () => {
    expect(decideBusiness({ ...FACTS, noticedOn: '2026-11-23' })).toMatchObject({ refusal: { days: 0 } });
    expect(decideBusiness({ ...FACTS, noticedOn: null })).toMatchObject({ refusal: { days: null } });
  });

  it('is not added to once it was adjourned; any other body’s is (model article 27(6))', () => {
    expect(code(decideAddition({ profile: 'trust-members', adjourned: true }))).toBe(
      'new-business-after-adjournment',
    );
    expect(code(decideAddition({ profile: 'trust-members', adjourned: false }))).toBe('ok');
    expect(code(decideAddition({ profile: 'trust-board', adjourned: true }))).toBe('ok');
  });
});

describe('the notice of a special resolution (CA 2006 s.283(6))', () => {
  const TEXT = 'That the articles be altered.';
  const NOTICE: SpecialNotice = {
    editions: [{ text: TEXT, on: '2026-11-08' }],
    ...{ meetsOn: '2026-11-23', needs: 14, agreed: false },
  };
  const decide = (part: Partial<SpecialNotice>, text = TEXT) =>
    decideSpecialNotice(text, { ...NOTICE, ...part });

  it('sets out its very text, as special', () => {
    expect(code(decide({}))).toBe('ok');
    expect(code(decide({}, `as a special resolution: ${TEXT}`.replace('as', 'As')))).toBe('ok');
    expect(code(decide({ editions: [] }))).toBe('special-not-in-notice');
    expect(decide({}, 'That the articles be replaced.')).toEqual({
      ok: false,
      refusal: { code: 'special-notice-other-text', text: `As a special resolution: ${TEXT}` },
    });
  });

  it('counts from the first edition that has those words, unless the members agreed to fewer days', () => {
    const late = [
      { text: 'That they be kept.', on: '2026-11-01' },
      { text: TEXT, on: '2026-11-10' },
    ];
    expect(decide({ editions: late })).toEqual({
      ok: false,
      refusal: { code: 'special-notice-short', needs: 14, days: 12 },
    });
    expect(code(decide({ editions: late, agreed: true }))).toBe('ok');
    const again = [
      { text: TEXT, on: '2026-11-08' },
      { text: TEXT, on: '2026-11-20' },
    ];
    expect(code(decide({ editions: again }))).toBe('ok');
    expect(decide({ editions: [{ text: TEXT, on: '2026-11-30' }] })).toMatchObject({ refusal: { days: 0 } });
  });

  it('is the notice in force alone: words of an earlier edition count no more, nor days before they were put back', () => {
    const other = { text: 'That they be kept.', on: '2026-11-20' };
    const changed = [{ text: TEXT, on: '2026-11-01' }, other];
    expect(code(decide({ editions: changed, agreed: true }))).toBe('special-notice-other-text');
    expect(code(decide({ editions: changed, agreed: true }, other.text))).toBe('ok');
    const left = [
      { text: TEXT, on: '2026-11-01' },
      { text: null, on: '2026-11-02' },
    ];
    expect(code(decide({ editions: left, agreed: true }))).toBe('special-not-in-notice');
    expect(decide({ editions: [...left, { text: TEXT, on: '2026-11-10' }] })).toMatchObject({
      refusal: { code: 'special-notice-short', days: 12 },
    });
  });

  it('says once what it is', () => {
    expect(statedSpecial(` ${TEXT} `)).toBe(`As a special resolution: ${TEXT}`);
    expect(statedSpecial(`As a special resolution: ${TEXT}`)).toBe(`As a special resolution: ${TEXT}`);
  });
});
