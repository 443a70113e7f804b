import { ok, type Result, refuse } from '../shared/result';
import type { Pending, PendingRefusal } from './move-meeting';

export const ITEM_KINDS = [
  'welcome',
  'declarations',
  'minutes',
  'matters-arising',
  'public-questions',
  'petitions',
  'decision',
  'assurance',
  'information',
  'other',
  'any-other-business',
  'private-part',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ITEM_STATES = ['to-come', 'current', 'done'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export type Item = { readonly id: string; readonly number: number; readonly state: ItemState };

export type AgendaRefusal =
  | PendingRefusal
  | {
      readonly code:
        | 'item-not-found'
        | 'item-begun'
        | 'item-decided'
        | 'item-used'
        | 'item-reports'
        | 'numbers-fixed'
        | 'order-incomplete'
        | 'agenda-changed';
    };

/**
 * Whether a change made from one version of an agenda may be made to it as it stands: never over what somebody else changed
 * in between (`agenda-changed`). Null is a change that rests on no view of the whole.
 */
export function decideOnVersion(basedOn: number | null, version: number): Result<true, AgendaRefusal> {
  return basedOn === null || basedOn === version ? ok(true) : refuse({ code: 'agenda-changed' });
}

/** Whether the order may be changed: the numbers of a published agenda are fixed (`numbers-fixed`). */
export function decideReorder({ edition }: { readonly edition: number }): Result<true, AgendaRefusal> {
  return edition === 0 ? ok(true) : refuse({ code: 'numbers-fixed' });
}

/**
 * A whole new order of the agenda: every item once (`order-incomplete`), and those that the meeting has reached where they
 * are (`item-begun`). Answers the ids in their order.
 */
export function decideOrder(
  items: readonly Item[],
  order: readonly string[],
): Result<readonly string[], AgendaRefusal> {
  const now = [...items].sort((a, b) => a.number - b.number);
  const same = order.length === now.length && new Set(order).size === order.length;
  if (!same || !now.every(({ id }) => order.includes(id))) return refuse({ code: 'order-incomplete' });
  const moved = now.some((item, index) => item.state !== 'to-come' && order[index] !== item.id);
  return moved ? refuse({ code: 'item-begun' }) : ok(order);
}

/**
 * Where a new item goes in an agenda that is not published, as the index before which it stands: what may be open before
 * the private part, and all but other business before the closing any other business.
 */
export function placeOfItem(
  items: readonly { readonly kind: ItemKind; readonly state: ItemState }[],
  { kind, exempt }: { readonly kind: ItemKind; readonly exempt: boolean },
): number {
  const last = items.length;
  const privately = items.findIndex((item) => item.kind === 'private-part' && item.state === 'to-come');
  if (privately >= 0)
    return exempt || kind === 'private-part' ? last : beforeClosing(items.slice(0, privately), kind);
  return exempt ? last : beforeClosing(items, kind);
}

function beforeClosing(
  items: readonly { readonly kind: ItemKind; readonly state: ItemState }[],
  kind: ItemKind,
): number {
  const last = items.at(-1);
  const closes = last?.kind === 'any-other-business' && last.state === 'to-come';
  return closes && kind !== 'any-other-business' && kind !== 'private-part' ? items.length - 1 : items.length;
}

/**
 * Whether an item may become the one in hand, and which one is thereby closed. The meeting may come back to an item that
 * was done unless a decision on it is sealed. Refuses `item-decided`, and `ballot-is-open` or `ballot-not-declared` where
 * the item now in hand waits for its ballot.
 */
export function decideOpenItem(
  item: Item & { readonly decided: boolean },
  { current, pending }: { readonly current: string | null; readonly pending: Pending },
): Result<{ readonly closes: string | null }, AgendaRefusal> {
  if (item.state === 'current') return ok({ closes: null });
  if (item.decided) return refuse({ code: 'item-decided' });
  const waiting = decideCloseItem(pending);
  return waiting.ok ? ok({ closes: current }) : waiting;
}

/** Whether the item in hand may be closed: not over a ballot that is open or not yet declared. */
export function decideCloseItem(pending: Pending): Result<true, PendingRefusal> {
  if (pending === 'open') return refuse({ code: 'ballot-is-open' });
  if (pending === 'closed') return refuse({ code: 'ballot-not-declared' });
  return ok(true);
}

/**
 * The two items that change places when one moves a place up or down; null when it is at the end already. Only items not
 * begun move, and only past such (`item-begun`). Refuses `item-not-found`.
 */
export function decideItemMove(
  items: readonly Item[],
  itemId: string,
  { to }: { readonly to: 'earlier' | 'later' },
): Result<readonly [Item, Item] | null, AgendaRefusal> {
  const order = [...items].sort((a, b) => a.number - b.number);
  const at = order.findIndex(({ id }) => id === itemId);
  const item = order[at];
  if (!item) return refuse({ code: 'item-not-found' });
  if (item.state !== 'to-come') return refuse({ code: 'item-begun' });
  const other = order[to === 'earlier' ? at - 1 : at + 1];
  if (!other) return ok(null);
  return other.state === 'to-come' ? ok([item, other]) : refuse({ code: 'item-begun' });
}

/**
 * Whether an item may be taken off the agenda: not begun, and nothing hangs on it (`item-used`: a ballot or an interest
 * declared; `item-reports`: it reports an urgent decision, which the body is to hear of: governance.md §9).
 */
export function decideItemRemoval(
  item: Item & { readonly used: boolean; readonly reports: boolean },
): Result<true, AgendaRefusal> {
  if (item.state !== 'to-come') return refuse({ code: 'item-begun' });
  if (item.reports) return refuse({ code: 'item-reports' });
  return item.used ? refuse({ code: 'item-used' }) : ok(true);
}
