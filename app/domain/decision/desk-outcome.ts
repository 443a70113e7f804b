import { computeOutcome } from '../ballot/compute-outcome';
import type { OutcomeAnswer } from '../ballot/outcome-answer';
import type { OutcomeInput } from '../ballot/outcome-input';
import type { Profile } from '../body/profile';

/**
 * The outcome of one person's say, by the same engine as a ballot's. A company's sole member is a meeting of one, whose
 * quorum is one (CA 2006 s.318(1)); a desk of the department or an individual decides without quorum or majority
 * (governance.md §1).
 */
export function deskOutcome(profile: Profile, choice: 'for' | 'against'): OutcomeAnswer {
  const input: OutcomeInput = {
    rule: {
      profile,
      veto: [],
      remote: true,
      quorum: { count: 1 },
      majority: { share: [1, 2], test: 'more-than', base: 'cast' },
      tie: 'lost',
    },
    seats: 1,
    present: 1,
    recused: 0,
    votes: { for: choice === 'for' ? 1 : 0, against: choice === 'against' ? 1 : 0, abstain: 0 },
    method: 'meeting',
  };
  return computeOutcome(input);
}
