import { describe, expect, it, test } from 'vitest';
import { decideScrutiny } from '~/domain/body/decide-scrutiny';
import { PROFILES } from '~/domain/body/profile';
import { decideAgreement, decideException, decideUrgency } from '~/domain/paper/decide-exception';
import { decideKeyNotice } from '~/domain/paper/decide-key-notice';
import { decidePrivacy } from '~/domain/paper/decide-privacy';
import { decideTabling, type TablingFacts } from '~/domain/paper/decide-tabling';
import { ENGLAND, refusal, value } from '../notice/a-calendar';

// Cabinet on Tuesday 15 December 2026 (governance.md §15, examples 23 and 25).
const cabinet = {
  ...{ needs: 28, meetsOn: '2026-12-15', calendar: ENGLAND },
  ...{ noticesOn: ['2026-11-17'], exceptionsOn: [], urgentUntil: [] },
};

describe('a key decision', () => {
  it('with notice a day short is refused with the days that count', () => {
    const short = refusal(decideKeyNotice(cabinet));
    expect(short).toMatchObject({ code: 'key-notice-short', days: 27, latest: '2026-11-16', skipped: [] });
    expect('counted' in short && short.counted).toHaveLength(27);
  });

  it('may be made under the general exception after five clear working days, and not before', () => {
    const excepted = (on: string) => decideKeyNotice({ ...cabinet, exceptionsOn: ['2026-12-14', on] });
    expect(value(excepted('2026-12-07'))).toMatchObject({
      way: 'general-exception',
      givenOn: '2026-12-07',
      sum: { days: 5 },
    });
    expect(refusal(excepted('2026-12-08'))).toMatchObject({
      code: 'exception-short',
      needs: 5,
      days: 4,
      latest: '2026-12-07',
      skipped: [
        { date: '2026-12-12', reason: 'weekend' },
        { date: '2026-12-13', reason: 'weekend' },
      ],
    });
    expect(value(decideKeyNotice({ ...cabinet, noticesOn: [], exceptionsOn: ['2026-12-07'] })).way).toBe(
      'general-exception',
    );
  });

  it('may be made with special urgency until the day agreed', () => {
    const urgent = (until: string) => decideKeyNotice({ ...cabinet, urgentUntil: [until] });
    expect(value(urgent('2026-12-15'))).toEqual({ way: 'special-urgency', untilOn: '2026-12-15' });
    expect(refusal(urgent('2026-12-14')).code).toBe('key-notice-short');
  });

  it('counts working days alone where the card is cautious: by Wednesday 4 November (example 23)', () => {
    const cautious = { ...cabinet, keyBasis: 'working' } as const;
    const noticed = (on: string) => decideKeyNotice({ ...cautious, noticesOn: [on] });
    expect(value(noticed('2026-11-04'))).toMatchObject({ way: 'notice', sum: { days: 28 } });
    expect(refusal(noticed('2026-11-05'))).toMatchObject({
      ...{ code: 'key-notice-short', basis: 'working', days: 27, latest: '2026-11-04' },
    });
    const missing = decideKeyNotice({ ...cautious, noticesOn: [] });
    expect(missing).toMatchObject({ refusal: { code: 'key-notice-missing', basis: 'working' } });
    // Notice today would do by every day and not by working days: then the exception may be given.
    const today = { ...cautious, noticesOn: [], today: '2026-11-10' };
    expect(value(decideException(today)).enough).toBe(true);
    expect(refusal(decideException({ ...today, keyBasis: 'calendar' })).code).toBe('exception-not-needed');
    const quiet = { firstOn: ['2026-11-05'], secondOn: ['2026-12-07'], urgentUntil: [] };
    const inPrivate = { ...quiet, meetsOn: '2026-12-15', calendar: ENGLAND };
    expect(decidePrivacy(inPrivate).ok).toBe(true);
    expect(refusal(decidePrivacy({ ...inPrivate, keyBasis: 'working' }))).toMatchObject({
      ...{ code: 'private-notice-short', basis: 'working', days: 27 },
    });
  });

  it('says where the days cannot be known', () => {
    const far = { ...cabinet, meetsOn: '2040-03-05', noticesOn: [], exceptionsOn: ['2040-02-01'] };
    expect(refusal(decideKeyNotice(far)).code).toBe('holidays-unknown');
    expect(decideKeyNotice({ ...cabinet, noticesOn: ['9999-12-31'], meetsOn: '0001-01-01' }).ok).toBe(false);
  });
});

describe('the general exception', () => {
  const on = (today: string, facts = {}) => decideException({ ...cabinet, today, ...facts });

  it('is for want of 28 days while five clear working days lie ahead', () => {
    expect(value(on('2026-12-07'))).toMatchObject({ enough: true, days: 5 });
    expect(refusal(on('2026-12-08'))).toMatchObject({
      code: 'exception-too-late',
      days: 4,
      latest: '2026-12-07',
    });
  });

  it('is not needed where notice is given or can be', () => {
    expect(refusal(on('2026-12-01', { noticesOn: ['2026-11-16'] })).code).toBe('exception-not-needed');
    expect(refusal(on('2026-11-16', { noticesOn: [] })).code).toBe('exception-not-needed');
    expect(refusal(on('2026-12-10', { exceptionsOn: ['2026-12-07'] })).code).toBe('exception-not-needed');
  });

  it('says where the days cannot be known', () => {
    expect(refusal(on('2040-02-20', { meetsOn: '2040-03-05', noticesOn: [] })).code).toBe('holidays-unknown');
    expect(on('9999-12-31', { meetsOn: '0001-01-01', noticesOn: [] }).ok).toBe(false);
  });
});

describe('special urgency', () => {
  const agreed = { scrutinyChair: 'able', councilChair: 'able', agreedBy: 'scrutiny-chair' } as const;
  const on = (today: string, agreement = {}) =>
    decideUrgency({ ...cabinet, today }, { ...agreed, ...agreement });

  it('takes the scrutiny chair’s agreement, once even the general exception is too late', () => {
    expect(on('2026-12-08')).toEqual({ ok: true, value: true });
    expect(refusal(on('2026-12-07'))).toMatchObject({ code: 'urgency-not-needed' });
    expect(
      refusal(decideUrgency({ ...cabinet, urgentUntil: ['2026-12-15'], today: '2026-12-08' }, agreed)).code,
    ).toBe('urgency-not-needed');
  });

  it('takes another’s only where that chair cannot act', () => {
    expect(refusal(on('2026-12-08', { agreedBy: 'council-chair' }))).toMatchObject({
      code: 'agreement-not-theirs',
      mayAgree: 'scrutiny-chair',
    });
    expect(on('2026-12-08', { scrutinyChair: 'unable', agreedBy: 'council-chair' }).ok).toBe(true);
    const neither = { scrutinyChair: 'none', councilChair: 'none', agreedBy: 'council-vice-chair' } as const;
    expect(decideAgreement(neither).ok).toBe(true);
  });

  it('says where the days cannot be known', () => {
    const far = decideUrgency(
      { ...cabinet, noticesOn: [], meetsOn: '2040-03-05', today: '2040-03-01' },
      agreed,
    );
    expect(refusal(far).code).toBe('holidays-unknown');
  });
});

describe('taking it in private', () => {
  const meeting = { meetsOn: '2026-12-15', calendar: ENGLAND, firstOn: [], secondOn: [], urgentUntil: [] };
  const given = { ...meeting, firstOn: ['2026-11-16'], secondOn: ['2026-12-07', '2026-11-01'] };

  it('needs both notices in time', () => {
    expect(value(decidePrivacy(given))).toMatchObject({
      way: 'notices',
      first: { days: 28 },
      second: { days: 5 },
    });
    expect(refusal(decidePrivacy(meeting))).toMatchObject({ code: 'private-notice-missing', needs: 28 });
    expect(refusal(decidePrivacy({ ...given, firstOn: ['2026-11-17'] }))).toMatchObject({
      code: 'private-notice-short',
      needs: 28,
      days: 27,
    });
    expect(refusal(decidePrivacy({ ...given, secondOn: ['2026-11-15'] })).code).toBe(
      'private-second-missing',
    );
    expect(decidePrivacy({ ...given, secondOn: ['2026-11-16'] }).ok).toBe(true);
    expect(refusal(decidePrivacy({ ...given, secondOn: ['2026-12-08'] }))).toMatchObject({
      code: 'private-second-short',
      needs: 5,
      days: 4,
    });
  });

  it('or the chair’s agreement for that day', () => {
    expect(value(decidePrivacy({ ...meeting, urgentUntil: ['2026-12-15'] })).way).toBe('agreement');
    expect(decidePrivacy({ ...meeting, urgentUntil: ['2026-12-14'] }).ok).toBe(false);
  });

  it('says where the days cannot be known', () => {
    const far = { ...meeting, meetsOn: '2040-03-05', firstOn: ['2040-01-02'], secondOn: ['2040-02-01'] };
    expect(refusal(decidePrivacy(far)).code).toBe('holidays-unknown');
    expect(decidePrivacy({ ...meeting, firstOn: ['9999-12-31'], meetsOn: '0001-01-01' }).ok).toBe(false);
  });
});

test('what lifts one block lifts no other', () => {
  const station = {
    gate: 'key-decision',
    bodyId: 'cab',
    bodyName: 'Cabinet',
    profile: 'cabinet',
    needs: { noticeDays: 28 },
  } as const;
  const facts: TablingFacts = {
    ...{ ...cabinet, state: 'travelling', station, meetingBodyId: 'cab', parts: [] },
    privately: { firstOn: [], secondOn: [], urgentUntil: [] },
  };
  const urgentUntil = ['2026-12-15'];
  expect(refusal(decideTabling({ ...facts, urgentUntil })).code).toBe('private-notice-missing');
  const quiet = { firstOn: [], secondOn: [], urgentUntil };
  expect(refusal(decideTabling({ ...facts, privately: quiet })).code).toBe('key-notice-short');
  expect(decideTabling({ ...facts, urgentUntil, privately: quiet }).ok).toBe(true);
  expect(refusal(decideTabling({ ...facts, urgentUntil, meetingBodyId: 'osc' })).code).toBe(
    'paper-elsewhere',
  );
});

test('scrutiny is a committee of the same council over its executive', () => {
  const fit = PROFILES.filter(
    (executive) => decideScrutiny({ executive, committee: 'council-committee', together: true }).ok,
  );
  expect(fit).toEqual(['cabinet', 'individual']);
  const over = { executive: 'cabinet', together: true } as const;
  expect(refusal(decideScrutiny({ ...over, committee: 'council' })).code).toBe('not-a-scrutiny-committee');
  expect(decideScrutiny({ ...over, committee: 'council-committee', together: false }).ok).toBe(false);
});
