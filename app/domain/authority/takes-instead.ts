import { isSoleDecider, type Profile } from '../body/profile';
import { isExecutive } from '../decision/is-executive';
import { delegationOf } from './delegation';
import { type Decider, mayDecide } from './may-decide';
import { TIERS } from './power';
import type { MatterQuestion } from './who-decides';

/** A body of the organisation, and who holds its seats. */
export type Candidate = Decider & {
  readonly bodyId: string;
  readonly profile: Profile;
  readonly heldBy: readonly string[];
};

type Asked = {
  /** On what matter of the scheme; null where it is of none. */
  readonly question: MatterQuestion | null;
  /** The other bodies of the organisation. */
  readonly candidates: readonly Candidate[];
  /** Who stands aside. */
  readonly personId: string;
};

/**
 * Who takes a decision of a council's executive in the place of one person who stands aside: the lowest tier of the executive
 * that may, which is another person with a delegated power that reaches, else the Cabinet, which stands above them; null where
 * nobody. Whom the scheme keeps from the matter does not, nor a body whose one seat is empty or the same person's. Source:
 * governance.md §3.1 (Localism Act 2011 s.31(8)), §9 (lowest tier able to decide).
 */
export function takesInstead({ question, candidates, personId }: Asked): Candidate | null {
  const able = candidates.filter((one) => isExecutive(one.profile) && mayTake(one, { question, personId }));
  const [lowest] = able.toSorted((one, other) => TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier));
  return lowest ?? null;
}

function mayTake(
  candidate: Candidate,
  { question, personId }: Pick<Asked, 'question' | 'personId'>,
): boolean {
  if (!isSoleDecider(candidate.profile)) return question === null || mayDecide(question, candidate).ok;
  const { heldBy } = candidate;
  return heldBy.length > 0 && !heldBy.includes(personId) && delegationOf(question, candidate).ok;
}
