import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { type CalendarEntry, calendarOf } from '~/documents/calendar';
import { londonInstant } from '~/platform/london';

const SITE = 'https://tabled.example.org';
const NOW = new Date('2026-11-23T10:00:00Z');
const entry = (wish: Partial<CalendarEntry> = {}): CalendarEntry => ({
  ...{ id: 'm1', body: 'Trust Board', title: 'Ordinary meeting', place: 'Town Hall' },
  ...{ startsAt: '2026-12-07T10:00:00.000Z', endsAt: '2026-12-07T12:00:00.000Z' },
  ...{ onlineAllowed: true, sequence: 3, cancelled: false, ...wish },
});
const made = (entries: readonly CalendarEntry[], invites?: Parameters<typeof calendarOf>[1]['invites']) => {
  const text = calendarOf(entries, {
    site: SITE,
    now: NOW,
    name: 'Meetings',
    ...(invites ? { invites } : {}),
  });
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { text, calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
};

it('a meeting is one event with a UID for ever, its sequence, its address and its times in UTC', () => {
  const { text, calendar, events } = made([entry()]);
  const [event] = events;
  expect(event).toMatchObject({ uid: 'meeting-m1@tabled.example.org', sequence: 3, location: 'Town Hall' });
  expect(event?.summary).toBe('Trust Board: Ordinary meeting');
  expect(event?.component.getFirstPropertyValue('url')).toBe(`${SITE}/meetings/m1`);
  expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(text).toMatch(/DTSTART:20261207T100000Z\r\n/);
  expect(text).not.toContain('TZID');
  expect(made([entry({ sequence: 4, title: 'Moved' })]).events[0]).toMatchObject({
    ...{ uid: event?.uid, sequence: 4 },
  });
});

it.each([
  ['2026-03-28', '10:00', '2026-03-28T10:00:00.000Z'],
  ['2026-03-29', '10:00', '2026-03-29T09:00:00.000Z'],
  ['2026-10-24', '18:30', '2026-10-24T17:30:00.000Z'],
  ['2026-10-25', '18:30', '2026-10-25T18:30:00.000Z'],
])('%s at %s in London is %s, on both sides of a change of the clock', (day, time, instant) => {
  const startsAt = new Date(londonInstant(day, time)).toISOString();
  const endsAt = new Date(Date.parse(startsAt) + 7_200_000).toISOString();
  const [event] = made([entry({ startsAt, endsAt })]).events;
  expect(event?.startDate.toJSDate().toISOString()).toBe(instant);
  expect(event?.startDate.zone.tzid).toBe('UTC');
  expect(event?.duration.toSeconds()).toBe(7200);
});

it('a cancelled meeting stays, as cancelled; an invitation of it has the method CANCEL', () => {
  const { events, calendar } = made([entry(), entry({ id: 'm2', cancelled: true })]);
  expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
    'CONFIRMED',
    'CANCELLED',
  ]);
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  const invites = {
    from: 'tabled@example.org',
    name: 'Dorothy "D" Akintunde',
    address: 'dorothy@example.org',
  };
  const cancel = made([entry({ cancelled: true })], invites);
  expect(cancel.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
  expect(cancel.events[0]?.organizer).toBe('mailto:tabled@example.org');
  expect(cancel.events[0]?.attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
    'mailto:dorothy@example.org',
  ]);
});

it('no text that somebody typed begins another line or another event', () => {
  const strings = JSON.parse(readFileSync('tests/fixtures/real-data/blns.json', 'utf8')) as string[];
  for (const text of [...strings, 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:B', 'A\u2028B', 'a;b,c:d\\n']) {
    const invites = { from: 'tabled@example.org', name: text, address: 'dorothy@example.org' };
    const { events } = made([entry({ title: text, place: text, body: text })], invites);
    expect(events, text).toHaveLength(1);
    expect(events[0]?.attendees, text).toHaveLength(1);
    expect(events[0]?.uid, text).toBe('meeting-m1@tabled.example.org');
  }
});
