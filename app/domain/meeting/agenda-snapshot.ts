import type { ItemKind } from './agenda';

/** An item of an agenda as it was published. */
export type SnapshotItem = {
  readonly id: string;
  /** 6, 6A. */
  readonly number: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly minutes: number;
  readonly presenter: string;
  readonly paper: { readonly id: string; readonly ref: string; readonly version: number } | null;
  /** The special resolution that the notice sets out (CA 2006 s.283(6)); absent where it sets out none. */
  readonly special?: string | undefined;
};

/** An agenda as a whole, as a sign-off and a publication freeze it. */
export type AgendaSnapshot = { readonly meetsAt: string; readonly items: readonly SnapshotItem[] };

export type AgendaChange = {
  readonly what: 'added' | 'taken-off' | 'new-version' | 'renamed' | 'changed' | 'date';
  /** Of the item: its number and title; blank where it is about the whole. */
  readonly number: string;
  readonly title: string;
  /** Before and after, where that says more. */
  readonly from?: string;
  readonly to?: string;
};

/** What changed in an agenda from one edition to another, in the order of the later one. */
export function agendaChanges(before: AgendaSnapshot, after: AgendaSnapshot): readonly AgendaChange[] {
  const earlier = new Map(before.items.map((item) => [item.id, item]));
  const kept = new Set(after.items.map(({ id }) => id));
  const date: AgendaChange[] =
    before.meetsAt === after.meetsAt
      ? []
      : [{ what: 'date', number: '', title: '', from: before.meetsAt, to: after.meetsAt }];
  return [
    ...date,
    ...after.items.flatMap((item) => changeOf(earlier.get(item.id), item)),
    ...before.items
      .filter(({ id }) => !kept.has(id))
      .map(({ number, title }): AgendaChange => ({ what: 'taken-off', number, title })),
  ];
}

/** What a supplement says of the agenda itself: items that were not so in the edition before, and those that are gone. */
export function restatedIn(
  before: AgendaSnapshot,
  after: AgendaSnapshot,
): { readonly items: readonly string[]; readonly gone: readonly SnapshotItem[] } {
  const earlier = new Map(before.items.map((item) => [item.id, item]));
  const kept = new Set(after.items.map(({ id }) => id));
  const moved = before.meetsAt !== after.meetsAt;
  return {
    items: after.items
      .filter((item) => moved || changeOf(earlier.get(item.id), item).length > 0)
      .map(({ id }) => id),
    gone: before.items.filter(({ id }) => !kept.has(id)),
  };
}

function changeOf(was: SnapshotItem | undefined, now: SnapshotItem): readonly AgendaChange[] {
  const { number, title } = now;
  if (!was) return [{ what: 'added', number, title }];
  if (was.paper?.version !== now.paper?.version && now.paper) {
    const from = was.paper ? String(was.paper.version) : '';
    return [{ what: 'new-version', number, title, from, to: String(now.paper.version) }];
  }
  if (was.title !== title) return [{ what: 'renamed', number, title, from: was.title, to: title }];
  const same =
    was.minutes === now.minutes &&
    was.presenter === now.presenter &&
    was.kind === now.kind &&
    was.special === now.special;
  return same ? [] : [{ what: 'changed', number, title }];
}

export type PublicationRefusal = {
  readonly code:
    | 'agenda-empty'
    | 'agenda-not-signed-off'
    | 'agenda-signed-off-before'
    | 'agenda-published-so';
};

/** Whether an agenda may be signed off: there is something on it. */
export function decideSignOff(agenda: AgendaSnapshot): PublicationRefusal | null {
  return agenda.items.length === 0 ? { code: 'agenda-empty' } : null;
}

/**
 * Whether an agenda may be published: the chair signed off this very agenda (`agenda-not-signed-off`,
 * `agenda-signed-off-before` where it was changed since), and it is not out already as it is (`agenda-published-so`).
 * Digests are of the snapshots.
 */
export function decidePublication({
  agenda,
  digest,
  signedOff,
  published,
}: {
  readonly agenda: AgendaSnapshot;
  readonly digest: string;
  readonly signedOff: string | null;
  readonly published: string | null;
}): PublicationRefusal | null {
  const empty = decideSignOff(agenda);
  if (empty) return empty;
  if (published === digest) return { code: 'agenda-published-so' };
  if (signedOff === null) return { code: 'agenda-not-signed-off' };
  return signedOff === digest ? null : { code: 'agenda-signed-off-before' };
}
