import type { Gate } from '../paper/stage';
import { ok, type Result, refuse } from '../shared/result';

export type KeyNeedsRouteRefusal = { readonly code: 'key-needs-route' };

/**
 * Whether one person of a council's executive may take a decision at this gate: what the paper says is a key decision is taken
 * where notice of it is asked, and nowhere else. Source: governance.md §6.3 (SI 2012/2089 regs 8 and 9).
 */
export function decideKeyRoute(asked: {
  readonly gate: Gate;
  readonly keyDecision: boolean;
}): Result<true, KeyNeedsRouteRefusal> {
  return asked.keyDecision && asked.gate !== 'key-decision' ? refuse({ code: 'key-needs-route' }) : ok(true);
}
