import type { MinutedItem, MinutesContent } from '~/domain/minutes/minutes-content';

/** An item of minutes that noted a report: `aMinutedItem({ number: '2', classification: 'exempt' })`. */
export function aMinutedItem(wish: Partial<MinutedItem> = {}): MinutedItem {
  const { number = '1' } = wish;
  return {
    itemId: `item-${number}`,
    number,
    title: `Report ${number}`,
    paper: null,
    classification: 'public',
    reason: '',
    barredIds: [],
    lines: [{ kind: 'resolved', text: 'IT WAS RESOLVED that the report be noted.', clauses: [] }],
    text: 'Members asked about waiting times, and heard that they fall.',
    ...wish,
  };
}

/** Minutes of a board's ordinary meeting. */
export function someMinutes(wish: Partial<MinutesContent> = {}): MinutesContent {
  return {
    organisation: 'Donmere Children’s Trust',
    body: 'Trust Board',
    title: 'Trust Board',
    on: '2026-11-23',
    startedAt: '10:00',
    endedAt: '12:10',
    place: 'Fellmonger House',
    presided: 'Ruth Pellingham, Chair',
    present: ['Ruth Pellingham, Chair', 'Wilf Harbottle'],
    apologies: ['Priti Vaswani'],
    absent: [],
    inAttendance: ['Imogen Tarrant, governance officer'],
    quorum: 'Two members present; the quorum was 2.',
    items: [aMinutedItem()],
    correction: null,
    ...wish,
  };
}
