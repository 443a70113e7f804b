import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { PROFILES } from '~/domain/body/profile';
import { asksContinuationNotice, decideContinuation } from '~/domain/meeting/decide-continuation';
import { adjournment, lastWithoutNotice } from '~/domain/notice/adjournment';
import { addDays } from '~/domain/shared/calendar';
import { ENGLAND, value } from '../notice/a-calendar';

const members = { profile: 'trust-members', adjournedOn: '2026-11-01', meetsOn: '2026-11-16' } as const;
const decided = (facts: Partial<Parameters<typeof decideContinuation>[0]>) =>
  decideContinuation({ ...members, notices: [], ...facts });

describe('going on with an adjourned general meeting (governance.md §4; model articles 24 and 27)', () => {
  it('takes no notice up to the fourteenth day', () => {
    expect(decided({ meetsOn: '2026-11-15' }).ok).toBe(true);
    expect(lastWithoutNotice('2026-11-01')).toBe('2026-11-15');
    expect(decided({})).toEqual({
      ok: false,
      refusal: { code: 'continuation-notice-missing', needs: 7, ...members, profile: undefined },
    });
  });

  it.each([
    ['2026-11-08', 'ok'],
    ['2026-11-09', { code: 'continuation-notice-short', days: 6, needs: 7, latest: '2026-11-08' }],
    ['2026-11-15', { code: 'continuation-notice-short', days: 0 }],
    ['2026-11-16', { code: 'continuation-notice-short', days: 0, givenOn: '2026-11-16' }],
  ])('with notice on %s', (givenOn, expected) => {
    const result = decided({ notices: [{ givenOn, meetsOn: '2026-11-16' }] });
    expect(result).toMatchObject(expected === 'ok' ? { ok: true } : { refusal: expected });
  });

  it('counts from the first notice of that very day, given since the adjournment', () => {
    const notices = [
      { givenOn: '2026-11-14', meetsOn: '2026-11-16' },
      { givenOn: '2026-11-07', meetsOn: '2026-11-16' },
    ];
    expect(decided({ notices }).ok).toBe(true);
    expect(decided({ notices: [{ givenOn: '2026-11-02', meetsOn: '2026-11-17' }] })).toMatchObject({
      refusal: { code: 'continuation-notice-missing' },
    });
    expect(decided({ notices: [{ givenOn: '2026-10-31', meetsOn: '2026-11-16' }] })).toMatchObject({
      refusal: { code: 'continuation-notice-missing' },
    });
    expect(decided({ notices: [{ givenOn: '2026-11-01', meetsOn: '2026-11-16' }] }).ok).toBe(true);
  });

  it('is asked of a company’s members alone, and of a meeting that was adjourned', () => {
    expect(PROFILES.filter(asksContinuationNotice)).toEqual(['trust-members']);
    for (const profile of PROFILES) expect(decided({ profile }).ok).toBe(profile !== 'trust-members');
    expect(decided({ adjournedOn: null }).ok).toBe(true);
  });

  test.prop([fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })])(
    'agrees with the clock of the command line',
    (later, given) => {
      const meetsOn = addDays('2026-11-01', later);
      const noticeOn = addDays('2026-11-01', given);
      const clock = value(adjournment({ ...members, meetsOn, noticeOn, calendar: ENGLAND }));
      expect(decided({ meetsOn, notices: [{ givenOn: noticeOn, meetsOn }] }).ok).toBe(clock.enough);
    },
  );
});
