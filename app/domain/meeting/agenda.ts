import { ok, type Result, refuse } from '../shared/result';
import type { Pending, PendingRefusal } from './move-meeting';

export const ITEM_KINDS = [
  'welcome',
  'declarations',
  'minutes',
  'information',
  'assurance',
  'decision',
  'other',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ITEM_STATES = ['to-come', 'current', 'done'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export type Item = { readonly id: string; readonly number: number; readonly state: ItemState };

export type AgendaRefusal =
  | PendingRefusal
  | { readonly code: 'item-not-found' | 'item-begun' | 'item-decided' | 'item-used' | 'item-reports' };

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
