import { PROFILE_WORDS } from '~/content/profiles';
import { kindSubject, type TrialSubject, trialOf } from '~/inputs/trial-subject';
import { trialBody } from '~/queries/bodies/trial-bodies';

/** Whose card the address asks for: a body's of today, or the usual one of a kind; null for neither. */
export async function trialSubject(
  asked: Pick<URLSearchParams, 'get'>,
  now: Date,
): Promise<TrialSubject | null> {
  const of = trialOf(asked.get('of') ?? '');
  if (!of) return null;
  if ('code' in of) return trialBody(of.code, now);
  return kindSubject(of.profile, { name: PROFILE_WORDS[of.profile], seats: asked.get('seats') });
}
