import type { JudgedResolution } from '~/domain/resolution/judge-resolution';
import type { ResolutionState } from '~/domain/resolution/resolution';
import type { HappeningKind } from '~/domain/shared/happening-kind';
import type { StoredOutcome } from '~/persistence/ballots';
import { nextNumber } from '~/persistence/references';
import type { KeptResolution } from '~/persistence/resolutions';
import type { Transaction } from '~/persistence/transaction';
import { notifyOfResolution, tellResolution } from './tell-resolution';

type Ending = {
  readonly state: Exclude<ResolutionState, 'circulating'>;
  readonly at: Date;
  readonly actorId: string | undefined;
  readonly kind: HappeningKind;
  /** What became of it, after its name: `has lapsed`. */
  readonly did: string;
  /** null where it was withdrawn: nothing came out. */
  readonly judged: JudgedResolution | null;
  readonly more?:
    | { readonly withdrawnById: string; readonly withdrawnReason: string }
    | { readonly decisionId: string };
};

/** Ends a resolution with what came out and how that was reached, and tells everybody whom it concerns. */
export async function endResolution(tx: Transaction, kept: KeptResolution, ending: Ending): Promise<void> {
  const { state, at, actorId, kind, did, judged, more = {} } = ending;
  const stored: StoredOutcome | null = judged && { cardVersion: kept.ruleCardVersion, ...judged };
  await tx.resolution.update({
    where: { id: kept.id },
    data: { state, endedAt: at, outcome: stored && JSON.stringify(stored), ...more },
  });
  if (kept.paperId) await nextNumber(tx, 'live:board');
  await tellResolution(tx, kept, { kind, at, actorId, facts: { ref: kept.ref } });
  await notifyOfResolution(tx, kept, { at, actorId, did });
}
