import { ok, type Result, refuse } from '../shared/result';
import { decideCloseItem, type ItemState } from './agenda';
import { type LateItemFacts, lateness } from './decide-late-item';
import type { Pending, PendingRefusal } from './move-meeting';

export type NewerVersionFacts = {
  readonly state: ItemState;
  /** The version on the agenda; the newest one of the paper; the one that is asked for. */
  readonly tabled: number;
  readonly newest: number;
  readonly asked: number;
  /** How the item's newest ballot stands, where it stands in the way. */
  readonly pending: Pending;
  /** A motion has been put to the item: its words are those of the version tabled. */
  readonly motionPut: boolean;
  /** The item as it would be with the newer version put on the agenda today. */
  readonly thereby: LateItemFacts;
};

export type NewerVersionRefusal =
  | PendingRefusal
  | { readonly code: 'item-is-done' | 'motion-put' | 'newer-version-late' }
  | { readonly code: 'version-moved-on'; readonly newest: number };

/**
 * Whether an item takes the newer version of its paper, and whether that makes it a late item, for which the special
 * circumstances have to be stated before it is opened; null where it has that version already. A vote is always tied to
 * the wording put, so not over a ballot (`ballot-is-open`, `ballot-not-declared`) nor once a motion is put
 * (`motion-put`). Refuses also `item-is-done`, `version-moved-on` where another was issued meanwhile, and
 * `newer-version-late` in hand, where nothing can be stated any more. Source: product.md, what it does 7; governance.md
 * §6.2 (LGA 1972 s.100B(3), (4): a copy of what is to be considered, open to inspection in time).
 */
export function decideNewerVersion(
  facts: NewerVersionFacts,
): Result<{ readonly late: boolean } | null, NewerVersionRefusal> {
  const { state, tabled, newest, asked, pending, motionPut, thereby } = facts;
  if (tabled === asked) return ok(null);
  if (asked !== newest) return refuse({ code: 'version-moved-on', newest });
  if (state === 'done') return refuse({ code: 'item-is-done' });
  const free = decideCloseItem(pending);
  if (!free.ok) return free;
  if (motionPut) return refuse({ code: 'motion-put' });
  const late = lateness(thereby) !== null;
  return late && state === 'current' ? refuse({ code: 'newer-version-late' }) : ok({ late });
}
