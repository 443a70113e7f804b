import { describe, expect, it } from 'vitest';
import { callIn } from '~/domain/notice/call-in';
import { clearDays } from '~/domain/notice/clear-days';
import { isInTime } from '~/domain/notice/in-time';
import { latestNotice } from '~/domain/notice/latest-notice';
import { noticeGiven } from '~/domain/notice/notice-given';
import { endOfLondonDay } from '~/platform/london';
import examples from '../../fixtures/real-data/clear-days-worked-examples.json';
import { ENGLAND, value, withHolidays } from './a-calendar';

type Example = { readonly [key: string]: string | number | boolean | null };

function example(id: string): Example {
  const found: object | undefined = examples.find((one) => one.id === id);
  if (!found) throw new Error(`no such example: ${id}`);
  return found as Example;
}

describe('dates that councils published', () => {
  const fiveDays = (publishedOn: string) => ({ publishedOn, days: 5, calendar: ENGLAND });

  it('Salford 2190: the one-off bank holiday of 19 September 2022 does not count', () => {
    const { published, last_day, effective } = example('salford-2190');
    const window = value(callIn(fiveDays(String(published))));
    expect(window).toMatchObject({ lastOn: last_day, effectiveOn: effective });
    expect(window.skipped).toContainEqual({
      date: '2022-09-19',
      reason: 'bank holiday: Bank Holiday for the State Funeral of Queen Elizabeth II',
    });
  });

  it('Wokingham: effective on a Saturday, so this council’s card says the next day, not the next working day', () => {
    const { effective, note } = example('wokingham-2021-07-29');
    expect(note).toContain('publication on 2021-07-30');
    expect(value(callIn({ ...fiveDays('2021-07-30'), takesEffect: 'next-day' })).effectiveOn).toBe(effective);
    expect(value(callIn(fiveDays('2021-07-30'))).effectiveOn).toBe('2021-08-09');
  });

  it.each([
    ['nottingham-4088', '2021-01-14'],
    ['nottingham-4085', '2021-01-11'],
  ])('%s: consistent with publication on %s', (id, published) => {
    expect(example(id).note).toContain(`publication on ${published}`);
    expect(value(callIn(fiveDays(published))).effectiveOn).toBe(example(id).effective);
  });

  it('Southwark: published on Friday 5th, enacted on Monday 15th, the first working day after the five', () => {
    expect(example('southwark-1st-15th').text).toContain('published Friday 5th');
    expect(value(callIn(fiveDays('2026-06-05')))).toMatchObject({
      lastOn: '2026-06-12',
      effectiveOn: '2026-06-15',
    });
  });

  it('Town councillor: Thursday to Tuesday is 2 working days', () => {
    // The 3 of LGA 1972 s.243 count the Saturday. That is for parishes: governance.md §6.1 does not apply it.
    const sum = value(
      clearDays({ givenOn: '2026-06-04', meetsOn: '2026-06-09', basis: 'working', calendar: ENGLAND }),
    );
    expect(example('towncouncillor-4386-normal').working_day_count).toBe(sum.days);
    expect(sum.skipped.filter(({ date }) => date === '2026-06-06')).toHaveLength(1);
  });

  it('Planning 2013: 4 days are not enough, with the holidays of a year outside the data', () => {
    const { working_day_count, days } = example('planning-2013');
    const notice = noticeGiven({
      givenOn: '2013-07-12',
      meetsOn: '2013-07-19',
      needs: Number(days),
      basis: 'working',
      calendar: withHolidays('2013-08-26'),
    });
    expect(value(notice)).toMatchObject({ days: working_day_count, enough: false });
  });

  it('Hinckley: 28 days, not 28 clear days, so by the regulation’s words it was a day short', () => {
    const { published, not_before, note } = example('hinckley-28');
    expect(note).toContain('not 28 clear days');
    const sum = clearDays({
      givenOn: String(published),
      meetsOn: String(not_before),
      basis: 'calendar',
      calendar: ENGLAND,
    });
    expect(value(sum).days).toBe(27);
  });

  it('every example is used here, or is a definition that we do not follow', () => {
    // NALC counts Saturdays (s.243, parishes); Lancashire's noon is `endsAt` and its days are a setting of the card.
    const definitions = examples.filter((one) => one.kind === 'definition').map((one) => one.id);
    expect(definitions).toEqual(['nalc-ltn5', 'lcc-so']);
    expect(examples).toHaveLength(10);
  });
});

describe('governance.md §15', () => {
  it('19 Elitestone: 2 clear working days, latest was Wednesday 25 April 1990', () => {
    const facts = {
      meetsOn: '1990-05-01',
      needs: 3,
      basis: 'working',
      calendar: withHolidays('1990-05-07'),
    } as const;
    expect(value(noticeGiven({ ...facts, givenOn: '1990-04-26' }))).toMatchObject({
      days: 2,
      counted: ['1990-04-27', '1990-04-30'],
      enough: false,
      latest: '1990-04-25',
    });
  });

  it('21 Christmas: by Wednesday 23 December 2026', () => {
    const facts = { meetsOn: '2027-01-05', needs: 5, basis: 'working', calendar: ENGLAND } as const;
    expect(value(latestNotice(facts)).latest).toBe('2026-12-23');
    expect(value(noticeGiven({ ...facts, givenOn: '2026-12-24' }))).toMatchObject({ days: 4, enough: false });
  });

  it('27 Call-in: a request at 17:00 on 10 April is in time, one on 13 April is not', () => {
    const { lastOn, effectiveOn } = value(callIn({ publishedOn: '2026-04-01', days: 5, calendar: ENGLAND }));
    expect(effectiveOn).toBe('2026-04-13');
    expect(isInTime('2026-04-10T16:00:00Z', endOfLondonDay(lastOn))).toBe(true);
    expect(isInTime('2026-04-13T08:00:00Z', endOfLondonDay(lastOn))).toBe(false);
  });

  it('real packs of §6.1 gave five clear working days', () => {
    const packs = [
      ['2019-02-04', '2019-02-12'],
      ['2020-02-26', '2020-03-05'],
    ] as const;
    for (const [givenOn, meetsOn] of packs) {
      expect(value(clearDays({ givenOn, meetsOn, basis: 'working', calendar: ENGLAND })).days).toBe(5);
    }
    const slough = { givenOn: '2016-06-17', meetsOn: '2016-06-27', basis: 'working' } as const;
    expect(value(clearDays({ ...slough, calendar: withHolidays() })).days).toBe(5);
  });

  it('the demonstration’s timetable of §14: published 16 December, closes 23 December, effective 24 December', () => {
    const window = value(callIn({ publishedOn: '2026-12-16', days: 5, calendar: ENGLAND }));
    expect(window).toMatchObject({ lastOn: '2026-12-23', effectiveOn: '2026-12-24' });
  });
});
