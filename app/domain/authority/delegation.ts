import { ok, type Result, refuse } from '../shared/result';
import { type Decider, type MayDecideRefusal, mayDecide } from './may-decide';
import { holdsOn, type Power } from './power';
import { lowestFirst, type MatterQuestion } from './who-decides';

export type DelegationRefusal =
  | MayDecideRefusal
  | { readonly code: 'no-delegation'; readonly holder: string }
  | { readonly code: 'delegation-not-named'; readonly holder: string };

/** The power by which a holder decides a matter: the narrowest of its own that holds on the day and reaches; undefined where none. */
export function powerUsed({ powers, pounds, on }: MatterQuestion, holder: string): Power | undefined {
  const [used] = powers
    .filter((power) => power.part === 'decide' && power.holder === holder && holdsOn(power, on))
    .filter((power) => power.pounds === null || (pounds !== null && pounds <= power.pounds))
    .toSorted(lowestFirst);
  return used;
}

/**
 * By what delegated power one person decides a matter. Alone nobody decides for a body without one: who stands above a
 * holder does so only as a body. Refuses `delegation-not-named` where no matter is named, `no-delegation` and as `mayDecide`.
 * Source: governance.md §9 (scheme of delegation); LGA 2000 s.9E.
 */
export function delegationOf(
  question: MatterQuestion | null,
  decider: Decider,
): Result<Power, DelegationRefusal> {
  const { holder } = decider;
  if (!question) return refuse({ code: 'delegation-not-named', holder });
  const may = mayDecide(question, decider);
  if (!may.ok) return may;
  const used = powerUsed(question, holder);
  return used ? ok(used) : refuse({ code: 'no-delegation', holder });
}
