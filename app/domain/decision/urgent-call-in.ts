import type { Profile } from '../body/profile';
import { isExecutive } from './is-executive';

export type UrgentCallInFacts = {
  readonly profile: Profile;
  /** The matter was called in before. */
  readonly calledInBefore: boolean;
  /** It was agreed, as special urgency is, that the decision cannot reasonably be deferred. */
  readonly agreed: boolean;
};

/** Whether it may be called in, and the sentence that its record has of that. */
export type UrgentCallIn = { readonly callable: boolean; readonly says: string };

/**
 * Whether a decision that a council's executive takes between its meetings is open to call-in: as any other that is made and
 * not implemented. Urgency alone does not waive it; the agreement required does, and a matter called in before is not called in
 * again. Null for a body whose decisions nobody calls in. Source: governance.md §6.4 (LGA 2000 s.9F; not callable: urgent with
 * required agreement, already called in).
 */
export function urgentCallIn({ profile, calledInBefore, agreed }: UrgentCallInFacts): UrgentCallIn | null {
  if (!isExecutive(profile)) return null;
  if (calledInBefore) {
    return { callable: false, says: 'Not open to call-in: the matter was called in before.' };
  }
  if (agreed) {
    return {
      callable: false,
      says: 'Not open to call-in: it was agreed under special urgency that it cannot reasonably be deferred.',
    };
  }
  return {
    callable: true,
    says: 'Open to call-in: that it was urgent does not waive it. Nothing may be done under it before its call-in period has closed.',
  };
}
