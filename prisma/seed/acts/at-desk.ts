import type { DeskType } from '~/domain/decision/decision-types-at';
import type { Instant } from '~/domain/shared/instant';
import { decideAtDesk } from '~/services/decisions/decide-at-desk';
import type { PersonKey } from '../people/everyone';
import { type Step, step } from '../tale';
import { keepMade } from './decide-item';
import type { ConditionPlan } from './meeting-plan';

type Consent = {
  readonly ref: string;
  readonly type: DeskType;
  readonly resolved: readonly string[];
  readonly reasons: string;
  readonly conditions?: readonly ConditionPlan[];
};

/** One person decides for a body: the member's representative, or the department's desk. */
export function decideAlone(at: Instant, by: PersonKey, { ref, conditions = [], ...rest }: Consent): Step {
  return step(at, by, {
    what: `decide ${ref} at the desk`,
    act: async (acting, tale) => {
      const decided = await decideAtDesk(acting, {
        ...rest,
        paperRef: ref,
        alternatives: [],
        noAlternatives: true,
        conflicts: 'None.',
        conditions: conditions.map(({ lead, ...condition }) => ({
          ...condition,
          leadId: tale.id(`person:${lead}`),
        })),
      });
      if (decided.ok && conditions.length > 0) await keepMade(acting, tale, decided.value.ref);
      return decided;
    },
  });
}
