import type { DeclaredResult } from '../ballot/live-ballot';
import type { ItemKind, ItemState } from '../meeting/agenda';
import type { MeetingState } from '../permission/meeting-table';
import { compareInstants, type Instant } from '../shared/instant';
import { ok, type Result, refuse } from '../shared/result';

type Meeting = { readonly bodyId: string; readonly startsAt: Instant };

export type ApprovalFacts = {
  /** Of which they are the minutes. */
  readonly of: Meeting;
  /** At which they are approved. */
  readonly at: Meeting & { readonly state: MeetingState };
  readonly item: { readonly kind: ItemKind; readonly state: ItemState };
  /** The item's ballots that count, in order; null where one is not declared yet. */
  readonly ballots: readonly (DeclaredResult | null)[];
};

export type ApprovalRefusal = {
  readonly code:
    | 'approved-elsewhere'
    | 'approved-too-early'
    | 'item-not-for-minutes'
    | 'ballot-not-declared'
    | 'minutes-not-carried';
};

/**
 * Whether an item of a meeting can have approved the minutes: of the same body, later, under an item for minutes that the
 * meeting has reached, and where a question was put, it was carried. Only their accuracy is discussed. Source: governance.md
 * §8 (LGA 1972 Sch 12 para 41: at the same or the next suitable meeting).
 */
export function decideApproval({ of, at, item, ballots }: ApprovalFacts): Result<true, ApprovalRefusal> {
  if (at.bodyId !== of.bodyId) return refuse({ code: 'approved-elsewhere' });
  if (item.kind !== 'minutes') return refuse({ code: 'item-not-for-minutes' });
  const sat = at.state === 'in-session' || at.state === 'adjourned' || at.state === 'ended';
  if (!sat || item.state === 'to-come' || compareInstants(at.startsAt, of.startsAt) <= 0)
    return refuse({ code: 'approved-too-early' });
  if (ballots.includes(null)) return refuse({ code: 'ballot-not-declared' });
  const last = ballots.at(-1);
  return last === undefined || last === 'carried' ? ok(true) : refuse({ code: 'minutes-not-carried' });
}
