import type { Gate } from '../paper/stage';
import { ok, type Result, refuse } from '../shared/result';
import { type Decider, type MayDecideRefusal, mayDecide } from './may-decide';
import type { Power } from './power';
import { type MatterQuestion, whoDecides } from './who-decides';

export type RouteStop = Decider & { readonly gate: Gate };

export type ReachRefusal =
  | MayDecideRefusal
  | { readonly code: 'route-misses-decider'; readonly decides: string; readonly authority: string }
  | { readonly code: 'route-misses-consent'; readonly holder: string; readonly authority: string };

const DECIDES: readonly Gate[] = ['decide', 'key-decision', 'member-consent', 'department-consent'];

/**
 * Whether a route reaches who decides a matter, and every body whose consent it needs: some station decides that may by the
 * scheme, and each consenting body decides or consents on the way. What an officer may decide alone, any body that stands
 * above may. Source: governance.md §9.
 */
export function routeReaches(
  question: MatterQuestion,
  stops: readonly RouteStop[],
): Result<true, ReachRefusal> {
  const who = whoDecides(question);
  if (!who.ok) return who;
  const deciding = stops.filter(({ gate }) => DECIDES.includes(gate));
  const judged = deciding.map((stop) => mayDecide(question, stop));
  const { decides, consents } = who.value;
  if (!judged.some(({ ok: may }) => may)) return refuse(missed(decides));
  const missing = consents.find(({ holder }) => !deciding.some((stop) => stop.holder === holder));
  if (!missing) return ok(true);
  return refuse({ code: 'route-misses-consent', holder: missing.holder, authority: missing.authority });
}

function missed({ holder, authority }: Power): ReachRefusal {
  return { code: 'route-misses-decider', decides: holder, authority };
}
