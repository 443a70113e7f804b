import type { Instant } from '~/domain/shared/instant';
import { type ConditionInput, changeCondition } from '~/services/decisions/change-condition';
import type { PersonKey } from '../people/everyone';
import { type Step, step } from '../tale';

type Standing = Omit<ConditionInput, 'conditionId'> & { readonly decision: string; readonly number: number };

/** Records how a condition of a decision stands. */
export function condition(at: Instant, by: PersonKey, { decision, number, ...stands }: Standing): Step {
  return step(at, by, {
    what: `record a condition of ${decision}`,
    act: (acting, tale) => {
      const conditionId = tale.id(`condition:${tale.id(`ref:${decision}`)}/${number}`);
      return changeCondition(acting, { conditionId, ...stands });
    },
  });
}
