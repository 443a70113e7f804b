import { isSimpleMajority } from '~/domain/body/check-rule-card';
import type { MajorityRule, QuorumRule, TieRule } from '~/domain/body/rule-card';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { findSenseless } from './find-senseless';
import { invalid } from './invalid';
import type { InvalidInput } from './outcome-answer';
import type { OutcomeInput } from './outcome-input';
import { procedureOf } from './procedure';

/** The rules that this ballot uses, none missing. */
export type Terms =
  | { readonly procedure: 'sole' }
  | { readonly procedure: 'written'; readonly majority: MajorityRule }
  | { readonly procedure: 'unanimous'; readonly quorum: QuorumRule }
  | {
      readonly procedure: 'meeting';
      readonly quorum: QuorumRule;
      readonly majority: MajorityRule;
      readonly tie: TieRule;
    };

/**
 * The rules used, or which is missing or makes no sense: a key is required where it is used. One person deciding alone
 * ignores quorum, majority and tie. The tie rule is used only where more than half is asked for. Source: contract
 * outcome (Invalid).
 */
export function termsOf({ rule, method }: OutcomeInput): Result<Terms, InvalidInput> {
  const procedure = procedureOf(rule.profile, method);
  if (procedure === 'sole') return ok({ procedure });
  const senseless = findSenseless(rule);
  if (senseless) return refuse(senseless);
  const { quorum, majority, tie } = rule;
  if (procedure === 'unanimous') return quorum ? ok({ procedure, quorum }) : missing('quorum');
  if (!majority) return missing('majority');
  if (procedure === 'written') return ok({ procedure, majority });
  if (!quorum) return missing('quorum');
  if (!tie && isSimpleMajority(majority)) return missing('tie');
  return ok({ procedure, quorum, majority, tie: tie ?? 'lost' });
}

function missing(key: string): Result<never, InvalidInput> {
  return refuse(invalid(`/rule/${key}`, `${key} is required here`));
}
