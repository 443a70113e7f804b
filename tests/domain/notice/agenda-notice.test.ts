import { describe, expect, it } from 'vitest';
import { noticeRule, publishesMeetings } from '~/domain/body/notice-rule';
import { agendaNotice } from '~/domain/notice/agenda-notice';
import { ENGLAND } from './a-calendar';

describe('the notice of a meeting', () => {
  it('is the statute’s for a council and a general meeting, and the card’s for others', () => {
    expect(noticeRule({ profile: 'cabinet', noticeDays: 1 })).toEqual({
      days: 5,
      basis: 'working',
      from: 'statute',
    });
    expect(noticeRule({ profile: 'cabinet', noticeDays: 7 })).toEqual({
      days: 7,
      basis: 'working',
      from: 'card',
    });
    expect(noticeRule({ profile: 'cabinet', noticeDays: 5 })).toMatchObject({ days: 5, from: 'statute' });
    expect(noticeRule({ profile: 'trust-members' })).toEqual({
      days: 14,
      basis: 'calendar',
      from: 'statute',
    });
    expect(noticeRule({ profile: 'trust-board' })).toEqual({ days: 7, basis: 'calendar', from: 'card' });
    expect(noticeRule({ profile: 'trust-board', noticeDays: 5 })).toMatchObject({ days: 5 });
  });

  it('shows the latest day with its sum, and what a day gives', () => {
    const christmas = { rule: noticeRule({ profile: 'cabinet' }), meetsOn: '2027-01-05', calendar: ENGLAND };
    const late = agendaNotice({ ...christmas, on: '2026-12-24' });
    expect(late).toMatchObject({
      value: { latest: '2026-12-23', enough: false, given: { days: 4 }, sum: { days: 5 } },
    });
    expect(agendaNotice({ ...christmas, on: '2026-12-23' })).toMatchObject({ value: { enough: true } });
  });

  it('says where the holidays are unknown', () => {
    const rule = noticeRule({ profile: 'cabinet' });
    expect(agendaNotice({ rule, meetsOn: '2090-01-05', on: '2089-12-01', calendar: ENGLAND }).ok).toBe(false);
    const early = agendaNotice({ rule, meetsOn: '2020-01-20', on: '2001-01-01', calendar: ENGLAND });
    expect(early.ok).toBe(false);
  });
});

describe('what a body publishes', () => {
  it('is a council’s by law, a board’s unless its card says otherwise', () => {
    expect(publishesMeetings({ profile: 'council-committee', publishes: false })).toBe(true);
    expect(publishesMeetings({ profile: 'trust-board' })).toBe(true);
    expect(publishesMeetings({ profile: 'trust-board', publishes: false })).toBe(false);
    expect(publishesMeetings({ profile: 'trust-committee' })).toBe(false);
    expect(publishesMeetings({ profile: 'trust-committee', publishes: true })).toBe(true);
  });
});
