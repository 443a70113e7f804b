import { consultationLacks } from '../authority/consultation';
import type { Profile } from '../body/profile';
import type { CalendarDate } from '../shared/calendar';
import type { DecisionContent, UrgentBasis } from './decision-record';
import type { DecisionType } from './decision-type';
import { hasConditions } from './decision-types-at';
import { isExecutive } from './is-executive';

/** What a record may leave out and yet must not. */
export const GAPS = [
  'resolved',
  'reasons',
  'alternatives',
  'interests',
  'dispensation',
  'conditions',
  'no-conditions',
  'condition-lead',
  'action-lead',
  'differs',
  'divergence',
  'urgency',
  'consultation',
  'consultation-late',
] as const;
export type Gap = (typeof GAPS)[number];

export type Judged = {
  readonly type: DecisionType;
  readonly profile: Profile;
  /** Whether the wording adopted differs from what came to the body (see `differsFrom`). */
  readonly diverges: boolean;
  /** Whether it departs from what an earlier body approved (see `mustConcur`). */
  readonly departs?: boolean;
  /** Whom the scheme has consulted first (see `mustConsult`), and the day of the decision; null where nobody. */
  readonly owed?: { readonly of: readonly string[]; readonly decidedOn: CalendarDate } | null;
};

/**
 * What still has to be filled before the record can be sealed, in the order of the form: empty when complete.
 * Each of reasons, alternatives, conflicts and, for a council's executive, dispensation may be none but never
 * blank (governance.md §8; SI 2012/2089 regs 12 and 13). Conditions go with a kind of decision that has them,
 * each with a lead and a day. What the scheme has decided in consultation states it (governance.md §9).
 */
export function findGaps(
  content: DecisionContent,
  { type, profile, diverges, departs = false, owed = null }: Judged,
): readonly Gap[] {
  const conditional = hasConditions(type);
  const lacks = owed
    ? consultationLacks(owed.of, content.consultations ?? [], owed.decidedOn).map(({ lack }) => lack)
    : [];
  const found: { readonly [G in Gap]: boolean } = {
    resolved: content.resolved.length === 0 || content.resolved.some(isBlank),
    reasons: isBlank(content.reasons),
    alternatives: content.noAlternatives
      ? content.alternatives.length > 0
      : content.alternatives.length === 0 ||
        content.alternatives.some(({ option, why }) => isBlank(option) || isBlank(why)),
    interests: content.interests.length === 0 || content.interests.some(isBlank),
    dispensation: isExecutive(profile) && isBlank(content.dispensation),
    conditions:
      conditional &&
      (content.conditions.length === 0 || content.conditions.some(({ text }) => isBlank(text))),
    'no-conditions': !conditional && content.conditions.length > 0,
    'condition-lead': content.conditions.some(({ leadId, dueOn }) => isBlank(leadId) || isBlank(dueOn)),
    'action-lead': content.actions.some(({ leadId, dueOn, title }) => [leadId, dueOn, title].some(isBlank)),
    differs: diverges && isBlank(content.differs),
    divergence: departs && !isAnswered(content.divergence),
    urgency: content.urgent !== undefined && lacksUrgency(content.urgent),
    consultation: lacks.includes('not-stated'),
    'consultation-late': lacks.includes('after-the-decision'),
  };
  return GAPS.filter((gap) => found[gap]);
}

function isAnswered(divergence: DecisionContent['divergence']): boolean {
  return divergence?.answer === 'return' || (divergence !== undefined && !isBlank(divergence.coveredBy));
}

/** Why it could not wait, what shows it and what those consulted said are never blank (governance.md §9). */
function lacksUrgency({ reason, evidence, consulted, views }: UrgentBasis): boolean {
  return isBlank(reason) || isBlank(evidence) || (consulted.length > 0 && isBlank(views));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
