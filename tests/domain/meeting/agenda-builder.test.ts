import { describe, expect, it } from 'vitest';
import {
  decideOnVersion,
  decideOrder,
  decideReorder,
  type ItemKind,
  type ItemState,
  placeOfItem,
} from '~/domain/meeting/agenda';
import {
  type AgendaSnapshot,
  agendaChanges,
  decidePublication,
  decideSignOff,
  restatedIn,
  type SnapshotItem,
} from '~/domain/meeting/agenda-snapshot';
import { agendaTemplates, missingFrom } from '~/domain/meeting/agenda-templates';
import { agendaTimes } from '~/domain/meeting/agenda-times';
import { standingItems } from '~/domain/meeting/standing-items';

const three = [
  { id: 'a', number: 1, state: 'done' },
  { id: 'c', number: 3, state: 'to-come' },
  { id: 'b', number: 2, state: 'to-come' },
] as const;

describe('the order of an agenda', () => {
  it('is changed from the version on the screen, and until it is published', () => {
    expect(decideOnVersion(3, 3)).toEqual({ ok: true, value: true });
    expect(decideOnVersion(null, 3)).toEqual({ ok: true, value: true });
    expect(decideOnVersion(2, 3)).toEqual({ ok: false, refusal: { code: 'agenda-changed' } });
    expect(decideReorder({ edition: 0 }).ok).toBe(true);
    expect(decideReorder({ edition: 1 })).toEqual({ ok: false, refusal: { code: 'numbers-fixed' } });
  });

  it('is whole: every item once, and what the meeting reached where it is', () => {
    expect(decideOrder(three, ['a', 'c', 'b'])).toEqual({ ok: true, value: ['a', 'c', 'b'] });
    for (const wrong of [
      ['a', 'c'],
      ['a', 'c', 'c'],
      ['a', 'b', 'x'],
    ])
      expect(decideOrder(three, wrong)).toEqual({ ok: false, refusal: { code: 'order-incomplete' } });
    expect(decideOrder(three, ['b', 'a', 'c'])).toEqual({ ok: false, refusal: { code: 'item-begun' } });
  });

  it('keeps other business last, and what is not open in the private part', () => {
    const of = (...kinds: ItemKind[]) => kinds.map((kind) => ({ kind, state: 'to-come' as ItemState }));
    const open = { kind: 'decision' as const, exempt: false };
    expect(placeOfItem(of('welcome', 'any-other-business'), open)).toBe(1);
    expect(
      placeOfItem(of('welcome', 'any-other-business'), { kind: 'any-other-business', exempt: false }),
    ).toBe(2);
    expect(placeOfItem(of('welcome', 'any-other-business'), { ...open, exempt: true })).toBe(2);
    expect(placeOfItem(of('welcome', 'any-other-business'), { kind: 'private-part', exempt: false })).toBe(2);
    expect(placeOfItem(of('welcome'), open)).toBe(1);
    expect(placeOfItem([], open)).toBe(0);
    const parted = of('welcome', 'any-other-business', 'private-part', 'decision');
    expect(placeOfItem(parted, open)).toBe(1);
    expect(placeOfItem(parted, { ...open, exempt: true })).toBe(4);
    expect(placeOfItem(parted, { kind: 'private-part', exempt: false })).toBe(4);
    const reached = [{ kind: 'any-other-business' as const, state: 'done' as const }];
    expect(placeOfItem(reached, open)).toBe(1);
  });
});

describe('the times of an agenda', () => {
  it('are its minutes summed from the start', () => {
    const day = { startsAt: '2026-12-15T10:00:00.000Z', endsAt: '2026-12-15T10:30:00.000Z' };
    expect(agendaTimes({ ...day, minutes: [5, 20] })).toEqual({
      begins: ['2026-12-15T10:00:00.000Z', '2026-12-15T10:05:00.000Z'],
      ends: '2026-12-15T10:25:00.000Z',
      minutes: 25,
      over: 0,
    });
    expect(agendaTimes({ ...day, minutes: [45] })).toMatchObject({ over: 15 });
  });
});

describe('standing items', () => {
  const kinds = (profile: Parameters<typeof standingItems>[0]['profile'], more = {}) =>
    standingItems({ profile, kind: 'ordinary', met: true, ...more }).map(({ kind }) => kind);

  it('follow the kind of body and of meeting', () => {
    expect(kinds('trust-board')).toEqual([
      'welcome',
      'declarations',
      'minutes',
      'matters-arising',
      'information',
      'any-other-business',
    ]);
    expect(kinds('advisory')).not.toContain('information');
    expect(kinds('cabinet')).toEqual(['welcome', 'declarations', 'minutes', 'public-questions', 'petitions']);
    expect(kinds('trust-members')).toEqual(['welcome', 'declarations', 'minutes']);
    expect(kinds('trust-board', { met: false })).not.toContain('minutes');
    expect(kinds('cabinet', { kind: 'extraordinary' })).toEqual(['welcome', 'declarations']);
    expect(kinds('trust-board', { kind: 'extraordinary' })).toEqual(['welcome', 'declarations']);
  });
});

describe('templates', () => {
  it('are there for each kind of body, and add what is missing', () => {
    for (const profile of ['trust-board', 'trust-committee', 'cabinet', 'trust-members'] as const)
      expect(agendaTemplates(profile).length).toBeGreaterThan(0);
    const [reports] = agendaTemplates('trust-board');
    if (!reports) throw new Error('no template');
    expect(missingFrom(reports, ['finance REPORT', 'Other'])).toHaveLength(reports.items.length - 1);
  });
});

const item = (more: Partial<SnapshotItem> = {}): SnapshotItem => ({
  ...{ id: 'a', number: '1', title: 'VAT', kind: 'decision', minutes: 20, presenter: 'Fenwright' },
  paper: { id: 'p', ref: 'TB-041', version: 4 },
  ...more,
});
const agenda = (items: readonly SnapshotItem[], meetsAt = '2026-12-15T10:00:00.000Z'): AgendaSnapshot => ({
  meetsAt,
  items,
});

describe('what changed in an agenda', () => {
  it('is said by item, and of the day', () => {
    const before = agenda([item(), item({ id: 'b', number: '2', title: 'Risk', paper: null })]);
    expect(agendaChanges(before, before)).toEqual([]);
    const after = agenda(
      [
        item({ paper: { id: 'p', ref: 'TB-041', version: 5 } }),
        item({ id: 'c', number: '2A', title: 'Roof' }),
      ],
      '2026-12-16T10:00:00.000Z',
    );
    expect(agendaChanges(before, after).map(({ what }) => what)).toEqual([
      'date',
      'new-version',
      'added',
      'taken-off',
    ]);
    expect(agendaChanges(agenda([item({ paper: null })]), agenda([item()]))[0]).toMatchObject({ from: '' });
  });

  it('is stated anew by a supplement: what is new or otherwise, all of it on another day, and what is gone', () => {
    const [first, second] = [item(), item({ id: 'b', number: '2', title: 'Risk', paper: null })];
    const before = agenda([first, second]);
    expect(restatedIn(before, before)).toEqual({ items: [], gone: [] });
    const roof = item({ id: 'c', number: '2A', title: 'Roof' });
    expect(restatedIn(before, agenda([first, roof]))).toEqual({ items: ['c'], gone: [second] });
    const moved = agenda([first, second], '2026-12-16T10:00:00.000Z');
    expect(restatedIn(before, moved)).toEqual({ items: ['a', 'b'], gone: [] });
  });

  it.each([
    [{ title: 'VAT again' }, 'renamed'],
    [{ minutes: 30 }, 'changed'],
    [{ presenter: 'Pellingham' }, 'changed'],
    [{ kind: 'assurance' as const }, 'changed'],
    [{ paper: null }, undefined],
  ])('%o is %s', (more, what) => {
    expect(agendaChanges(agenda([item()]), agenda([item(more)]))[0]?.what).toBe(what);
  });
});

describe('publication', () => {
  const facts = { agenda: agenda([item()]), digest: 'd', signedOff: 'd', published: null };

  it('is of the very agenda that the chair signed off, and once', () => {
    expect(decidePublication(facts)).toBeNull();
    expect(decidePublication({ ...facts, signedOff: null })).toEqual({ code: 'agenda-not-signed-off' });
    expect(decidePublication({ ...facts, signedOff: 'c' })).toEqual({ code: 'agenda-signed-off-before' });
    expect(decidePublication({ ...facts, published: 'd' })).toEqual({ code: 'agenda-published-so' });
    expect(decidePublication({ ...facts, agenda: agenda([]) })).toEqual({ code: 'agenda-empty' });
    expect(decideSignOff(facts.agenda)).toBeNull();
  });
});
