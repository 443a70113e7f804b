import type { Profile } from '~/domain/body/profile';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { notAnElector } from './decide-vote';
import type { BallotMethod, BallotState } from './live-ballot';

export type ObjectionFacts = {
  readonly state: BallotState;
  readonly method: BallotMethod;
  readonly profile: Profile;
  readonly isElector: boolean;
  readonly barred: boolean;
  /** The text of the standing order that kept the member out of the electorate, if one did. */
  readonly restrictedBy: string | null;
  readonly present: boolean;
};

export type ObjectionRefusal =
  | { readonly code: 'not-put-without-vote' }
  | { readonly code: 'question-settled' }
  | { readonly code: 'barred-from-item' }
  | { readonly code: 'restricted-from-vote'; readonly standingOrder: string }
  | { readonly code: 'not-an-elector' }
  | { readonly code: 'away-from-meeting' };

/** What an objection does: a named ballot must follow, or, where a body takes none, the paper returns to its author. */
export type ObjectionEffect = 'forces-vote' | 'returns-paper';

/**
 * One objection to a question put without a vote, by one of those who could have voted. Source: product.md, Agreed
 * without a vote.
 */
export function decideObjection(facts: ObjectionFacts): Result<ObjectionEffect, ObjectionRefusal> {
  if (facts.method !== 'assent') return refuse({ code: 'not-put-without-vote' });
  if (facts.state !== 'open') return refuse({ code: 'question-settled' });
  if (facts.barred) return refuse({ code: 'barred-from-item' });
  if (!facts.isElector) return refuse(notAnElector(facts.restrictedBy));
  if (!facts.present) return refuse({ code: 'away-from-meeting' });
  return ok(facts.profile === 'advisory' ? 'returns-paper' : 'forces-vote');
}
