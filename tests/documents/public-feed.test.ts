import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { atomOf } from '~/documents/public-feed';
import type { PublicNews } from '~/domain/meeting/public-view';

const HOSTILE = JSON.parse(readFileSync('tests/fixtures/real-data/blns.json', 'utf8')) as readonly string[];
const SITE = 'https://tabled.example.org';
const NOW = new Date('2026-11-23T10:00:00Z');
const at = '2026-11-20T16:00:00.000Z';
const agenda: PublicNews = {
  ...{ kind: 'agenda', at, meetingId: 'm1', title: 'Trust Board', meetsAt: '2026-12-01T10:00:00.000Z' },
  ...{ edition: 1, items: 9 },
};
const aDecision = (title: string, resolved: readonly string[]): PublicNews => ({
  ...{ kind: 'decision', at },
  decision: {
    ...{ ref: 'TB/2026/118', title, resolved, type: 'approved', decidedAt: at, publishedAt: at },
  },
});

/** The feed as a parser of XML has it, which throws where it is not well formed. */
function read(news: readonly PublicNews[]) {
  const feed = { code: 'TB', name: 'Trust Board', organisation: 'Donmere Children’s Trust', news };
  const { document } = new JSDOM(atomOf(feed, { site: SITE, now: NOW }), { contentType: 'text/xml' }).window;
  const text = (of: Element | null | undefined, name: string) =>
    (of?.querySelector(name)?.textContent ?? '').replaceAll('\u00a0', ' ');
  const entries = [...document.querySelectorAll('entry')].map((entry) => ({
    title: text(entry, 'title'),
    id: text(entry, 'id'),
    updated: text(entry, 'updated'),
    to: entry.querySelector('link')?.getAttribute('href') ?? '',
    summary: text(entry, 'summary'),
  }));
  return {
    title: text(document.documentElement, 'title'),
    updated: text(document.documentElement, 'updated'),
    entries,
  };
}

it('has an entry for each agenda, minutes and decision, with the address where it is read', () => {
  const minutes = { ...agenda, kind: 'minutes', minutesId: 'n1', number: 0 } as const;
  const { title, updated, entries } = read([
    { ...agenda, edition: 2 },
    agenda,
    minutes,
    { ...minutes, number: 1 },
    aDecision('A hub', ['That it be opened.', 'That it be named.']),
  ]);
  expect(title).toBe('Trust Board: agendas, minutes and decisions');
  expect(updated).toBe(at);
  expect(entries.map((entry) => entry.title)).toEqual([
    'Agenda, edition 2: Trust Board, 1 December 2026',
    'Agenda: Trust Board, 1 December 2026',
    'Minutes: Trust Board, 1 December 2026',
    'Correction 1 of the minutes: Trust Board, 1 December 2026',
    'Decision TB/2026/118: A hub',
  ]);
  expect(entries.map(({ to }) => to.replace(SITE, ''))).toEqual([
    '/public/meetings/m1#edition-2',
    '/public/meetings/m1#edition-1',
    '/minutes/n1',
    '/minutes/n1',
    '/public/TB#TB-2026-118',
  ]);
  expect(entries[1]?.summary).toBe('Trust Board meets on 1 December 2026, 10:00. Items on the agenda: 9.');
  expect(entries[4]?.summary).toBe('Approved on 20 November 2026. That it be opened; That it be named.');
});

it('without news is a feed all the same', () => {
  expect(read([])).toMatchObject({ updated: NOW.toISOString(), entries: [] });
});

it('stays well formed whatever people type', () => {
  const { entries } = read(HOSTILE.map((text) => aDecision(text, [text])));
  expect(entries).toHaveLength(HOSTILE.length);
  const [tag] = read([aDecision('<script>alert("1") & more</script>', [])]).entries;
  expect(tag?.title).toBe('Decision TB/2026/118: <script>alert("1") & more</script>');
});
