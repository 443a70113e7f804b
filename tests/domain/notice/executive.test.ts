import { describe, expect, it, test } from 'vitest';
import { adjournment } from '~/domain/notice/adjournment';
import { generalException } from '~/domain/notice/general-exception';
import { keyDecision } from '~/domain/notice/key-decision';
import { privateMeeting } from '~/domain/notice/private-meeting';
import { specialUrgency } from '~/domain/notice/special-urgency';
import { ENGLAND, refusal, value } from './a-calendar';

const cabinet = { meetsOn: '2026-12-15', calendar: ENGLAND };

describe('key decision', () => {
  it('needs 28 clear calendar days', () => {
    expect(value(keyDecision({ ...cabinet, noticeOn: '2026-11-16' }))).toMatchObject({
      days: 28,
      enough: true,
      latest: '2026-11-16',
      offers: null,
    });
  });

  it('a day short offers the general exception', () => {
    expect(value(keyDecision({ ...cabinet, noticeOn: '2026-11-17' }))).toMatchObject({
      days: 27,
      enough: false,
      offers: 'general-exception',
    });
  });

  it('in working days, as a card may have it, is by Wednesday 4 November', () => {
    const at = (noticeOn: string) => value(keyDecision({ ...cabinet, noticeOn, basis: 'working' }));
    expect(at('2026-11-04')).toMatchObject({ days: 28, enough: true, latest: '2026-11-04' });
    expect(at('2026-11-05').enough).toBe(false);
  });

  it('takes what the card needs instead, and is unknown beyond the data', () => {
    expect(value(keyDecision({ ...cabinet, noticeOn: '2026-12-01', needs: 10 })).enough).toBe(true);
    const beyond = { noticeOn: '2029-01-02', meetsOn: '2029-03-01', calendar: ENGLAND };
    expect(value(keyDecision(beyond)).enough).toBe(true);
    expect(refusal(keyDecision({ ...beyond, basis: 'working' })).code).toBe('holidays-unknown');
  });
});

describe('general exception', () => {
  it('needs five clear working days after the notice to scrutiny', () => {
    const at = (noticeOn: string) => value(generalException({ ...cabinet, noticeOn }));
    expect(at('2026-12-07')).toMatchObject({ days: 5, enough: true, latest: '2026-12-07' });
    expect(at('2026-12-08')).toMatchObject({ days: 4, enough: false });
    const looser = { ...cabinet, noticeOn: '2026-12-11', needs: 3, basis: 'calendar' } as const;
    expect(value(generalException(looser)).enough).toBe(true);
  });
});

describe('private meeting', () => {
  it('needs 28 clear calendar days, and five working days for the second notice', () => {
    expect(value(privateMeeting({ ...cabinet, noticeOn: '2026-11-16' })).enough).toBe(true);
    expect(value(privateMeeting({ ...cabinet, noticeOn: '2026-11-17' })).enough).toBe(false);
    const second = { ...cabinet, noticeOn: '2026-12-07', needs: 5, basis: 'working' } as const;
    expect(value(privateMeeting(second))).toMatchObject({ days: 5, enough: true });
  });
});

describe('adjournment', () => {
  const from = { adjournedOn: '2026-11-01', calendar: ENGLAND };

  it('"7 needed if `meetsOn` is over 14 days after `adjournedOn`, else 0"', () => {
    const at = (meetsOn: string, noticeOn: string) => value(adjournment({ ...from, meetsOn, noticeOn }));
    expect(at('2026-11-15', '2026-11-15')).toMatchObject({ days: 0, enough: true, latest: '2026-11-15' });
    expect(at('2026-11-16', '2026-11-08')).toMatchObject({ days: 7, enough: true, latest: '2026-11-08' });
    expect(at('2026-11-16', '2026-11-09')).toMatchObject({ days: 6, enough: false });
  });

  it('can count working days', () => {
    const facts = { ...from, meetsOn: '2026-11-16', noticeOn: '2026-11-04', basis: 'working' } as const;
    expect(value(adjournment(facts))).toMatchObject({ days: 7, enough: true });
  });
});

describe('special urgency', () => {
  test.each([
    ['able', 'able', 'scrutiny-chair', true],
    ['able', 'none', 'scrutiny-chair', true],
    ['unable', 'able', 'council-chair', true],
    ['none', 'able', 'council-chair', true],
    // Whose turn it is cannot act: nobody agrees, and it is blocked (governance.md §15 example 25).
    ['unable', 'unable', 'council-chair', false],
    ['unable', 'none', 'council-chair', false],
    ['none', 'unable', 'council-chair', false],
    ['none', 'none', 'council-vice-chair', true],
  ] as const)('scrutiny chair %s, council chair %s: %s', (scrutinyChair, councilChair, mayAgree, allowed) => {
    const ask = { scrutinyChair, councilChair };
    expect(specialUrgency({ ...ask, agreedBy: mayAgree })).toEqual({ allowed, mayAgree });
    expect(specialUrgency({ ...ask, agreedBy: null })).toEqual({ allowed: false, mayAgree });
    const other = mayAgree === 'council-chair' ? 'scrutiny-chair' : 'council-chair';
    expect(specialUrgency({ ...ask, agreedBy: other }).allowed).toBe(false);
  });
});
