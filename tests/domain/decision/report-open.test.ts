import { expect, it } from 'vitest';
import { noticeRule } from '~/domain/body/notice-rule';
import { deskTypesAt } from '~/domain/decision/decision-types-at';
import { decideReport } from '~/domain/decision/report-open';
import { GATES } from '~/domain/paper/stage';
import { ENGLAND, refusal } from '../notice/a-calendar';

// Open since Monday 16 November 2026: 17, 18, 19, 20 and 23 stand between it and the 24th.
const facts = { openOn: '2026-11-16', decidesOn: '2026-11-24', needs: 5, urgent: false, calendar: ENGLAND };

it('is open for five clear working days before one person decides, unless the card says otherwise', () => {
  expect(noticeRule({ profile: 'individual' })).toEqual({ days: 5, basis: 'working', from: 'card' });
  expect(noticeRule({ profile: 'individual', noticeDays: 0 }).days).toBe(0);
  expect(decideReport(facts).ok).toBe(true);
  expect(refusal(decideReport({ ...facts, decidesOn: '2026-11-23' }))).toMatchObject({
    ...{ code: 'report-not-open-long', days: 4, needs: 5, openOn: '2026-11-16', earliest: '2026-11-24' },
    counted: ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'],
  });
  expect(refusal(decideReport({ ...facts, decidesOn: '2026-11-16' }))).toMatchObject({ days: 0 });
});

it('need not be where it cannot be deferred, or the card asks for no days', () => {
  expect(decideReport({ ...facts, decidesOn: '2026-11-16', urgent: true }).ok).toBe(true);
  expect(decideReport({ ...facts, decidesOn: '2026-11-16', needs: 0 }).ok).toBe(true);
});

it('says so where the days cannot be counted', () => {
  const after = { ...facts, openOn: '2099-01-01', decidesOn: '2099-01-02' };
  expect(refusal(decideReport(after))).toMatchObject({ code: 'holidays-unknown' });
  // What was counted is known, and not when it will be enough.
  const end = { ...ENGLAND, to: '2026-11-18' };
  const short = { ...facts, decidesOn: '2026-11-18', calendar: end };
  expect(refusal(decideReport(short))).toMatchObject({ code: 'holidays-unknown' });
});

it('one person consents at a desk, or decides for a council’s executive, and at no other gate', () => {
  const can = Object.fromEntries(GATES.map((gate) => [gate, deskTypesAt(gate).length]));
  expect(can).toEqual({
    ...Object.fromEntries(GATES.map((gate) => [gate, 0])),
    ...{ 'member-consent': 3, 'department-consent': 3, decide: 4, 'key-decision': 4 },
  });
});
