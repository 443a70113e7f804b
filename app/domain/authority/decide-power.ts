import { ok, type Result, refuse } from '../shared/result';
import type { Power } from './power';

export type PowerRefusal =
  | { readonly code: 'power-ends-before' }
  | { readonly code: 'officer-cannot-consent' }
  | { readonly code: 'power-repeated' };

/**
 * Whether a power may be added to a matter's others: it ends no sooner than it begins, consent is a body's to give, and
 * its holder does not have the same part with the same sum already, not yet ended. Source: governance.md §9.
 */
export function decidePower(power: Power, others: readonly Power[]): Result<true, PowerRefusal> {
  if (power.untilOn !== null && power.untilOn < power.fromOn) return refuse({ code: 'power-ends-before' });
  if (power.tier === 'officer' && power.part === 'consent') return refuse({ code: 'officer-cannot-consent' });
  const repeated = others.some(
    ({ holder, part, pounds, untilOn }) =>
      holder === power.holder && part === power.part && pounds === power.pounds && untilOn === null,
  );
  return repeated ? refuse({ code: 'power-repeated' }) : ok(true);
}
