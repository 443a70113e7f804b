import { ok, type Result, refuse } from '~/domain/shared/result';

export type ContestFacts = {
  readonly actorId: string;
  /** In whose name acts of this ballot were recorded. */
  readonly recordedFor: readonly (string | null)[];
  /** What the chair said when it was contested before, if it was. */
  readonly contested: string | null;
  readonly text: string;
};

export type ContestRefusal =
  | { readonly code: 'nothing-to-contest' }
  | { readonly code: 'contested-already' }
  | { readonly code: 'contest-text-needed' };

/**
 * Whoever presided says that an act recorded in his or her name was not instructed. It stays on the record; the ballot
 * may then be set aside. `repeat`: the same words again. Source: product.md, Chair and officer.
 */
export function decideContest(facts: ContestFacts): Result<'contested' | 'repeat', ContestRefusal> {
  const text = facts.text.trim();
  if (!facts.recordedFor.includes(facts.actorId)) return refuse({ code: 'nothing-to-contest' });
  if (facts.contested !== null)
    return facts.contested === text ? ok('repeat') : refuse({ code: 'contested-already' });
  return text === '' ? refuse({ code: 'contest-text-needed' }) : ok('contested');
}
