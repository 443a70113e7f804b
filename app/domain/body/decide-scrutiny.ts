import { isExecutive } from '../decision/is-executive';
import { ok, type Result, refuse } from '../shared/result';
import type { Profile } from './profile';

export type ScrutinyRefusal = { readonly code: 'not-an-executive' | 'not-a-scrutiny-committee' };

type Pair = {
  readonly executive: Profile;
  readonly committee: Profile;
  /** They are of one organisation. */
  readonly together: boolean;
};

/** Whether a committee may scrutinise a body: a council's own committee, its executive (LGA 2000 s.9F; governance.md §6.4). */
export function decideScrutiny({ executive, committee, together }: Pair): Result<true, ScrutinyRefusal> {
  if (!isExecutive(executive)) return refuse({ code: 'not-an-executive' });
  if (committee !== 'council-committee' || !together) return refuse({ code: 'not-a-scrutiny-committee' });
  return ok(true);
}
