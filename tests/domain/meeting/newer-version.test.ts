import { expect, test } from 'vitest';
import { decideNewerVersion, type NewerVersionFacts } from '~/domain/meeting/decide-newer-version';
import { ENGLAND } from '../notice/a-calendar';

// A council's meeting on Tuesday 15 December 2026, called in October: open to inspection by Monday 7 December.
const facts: NewerVersionFacts = {
  ...{ state: 'to-come', tabled: 2, newest: 3, asked: 3, pending: null, motionPut: false },
  thereby: {
    ...{ profile: 'cabinet', addedOn: '2026-12-07', convenedOn: '2026-10-01', publishedOn: null },
    ...{ meetsOn: '2026-12-15', calendar: ENGLAND },
  },
};
const late = { ...facts.thereby, addedOn: '2026-12-08' };

test.each<[string, Partial<NewerVersionFacts>, object]>([
  ['is taken in time', {}, { ok: true, value: { late: false } }],
  ['is taken by an item in hand', { state: 'current' }, { ok: true, value: { late: false } }],
  ['asked for twice is taken once', { tabled: 3 }, { ok: true, value: null }],
  ['taken already stands though another came', { tabled: 3, newest: 4 }, { ok: true, value: null }],
  ['is not the one that was seen', { newest: 4 }, no({ code: 'version-moved-on', newest: 4 })],
  ['is not for an item that is done', { state: 'done' }, no({ code: 'item-is-done' })],
  ['is not taken over an open ballot', { pending: 'open' }, no({ code: 'ballot-is-open' })],
  ['nor over one not declared', { pending: 'closed' }, no({ code: 'ballot-not-declared' })],
  ['nor once a motion is put', { motionPut: true }, no({ code: 'motion-put' })],
  ['makes a council’s item late', { thereby: late }, { ok: true, value: { late: true } }],
  ['too late in hand', { thereby: late, state: 'current' }, no({ code: 'newer-version-late' })],
  [
    'is never late for a trust’s board',
    { thereby: { ...late, profile: 'trust-board' }, state: 'current' },
    { ok: true, value: { late: false } },
  ],
])('a newer version %s', (_, change, expected) => {
  expect(decideNewerVersion({ ...facts, ...change })).toEqual(expected);
});

function no(refusal: object) {
  return { ok: false, refusal };
}
