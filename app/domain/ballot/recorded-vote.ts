import { isFixedByStatute, type Profile } from '../body/profile';
import { ok, type Result, refuse } from '../shared/result';
import type { BallotMethod, BallotState, MotionState } from './live-ballot';

/** Why the names of a vote enter the record whatever the card says: the law commands it, or members called for it. */
export type NamesRecorded = 'mandatory' | 'demanded';

type Member = {
  /** Sits on the body, is here and counts. */
  readonly present: boolean;
  readonly barred: boolean;
};

export type DemandFacts = Member & {
  /** How many members must call for it; 0 where the card knows no such call. */
  readonly needed: number;
  /** Others who called for it. */
  readonly others: number;
  readonly motionState: MotionState;
  /** The question is put without a vote, or in secret, now. */
  readonly methodNow: BallotMethod | null;
};

export type DemandRefusal = {
  readonly code:
    | 'no-call-for-names'
    | 'call-too-late'
    | 'call-under-secret'
    | 'barred-from-item'
    | 'away-from-meeting';
};

/**
 * Whether a member may call for a recorded vote on a motion, and whether with this call so many have asked that the names
 * are recorded: before the vote is closed. A number set by standing orders, so of the card. Source: governance.md §5.
 */
export function decideDemand(facts: DemandFacts): Result<{ readonly reached: boolean }, DemandRefusal> {
  if (facts.needed === 0) return refuse({ code: 'no-call-for-names' });
  if (facts.motionState !== 'ready' && facts.motionState !== 'voting')
    return refuse({ code: 'call-too-late' });
  if (facts.methodNow === 'secret') return refuse({ code: 'call-under-secret' });
  if (facts.barred) return refuse({ code: 'barred-from-item' });
  if (!facts.present) return refuse({ code: 'away-from-meeting' });
  return ok({ reached: facts.others + 1 >= facts.needed });
}

export type OwnRecordFacts = {
  readonly profile: Profile;
  readonly method: BallotMethod;
  readonly state: BallotState;
  /** The item is still in hand: immediately after the vote. */
  readonly itemIsCurrent: boolean;
  readonly isElector: boolean;
};

export type OwnRecordRefusal = {
  readonly code:
    | 'own-vote-not-here'
    | 'own-vote-secret'
    | 'own-vote-none-taken'
    | 'own-vote-still-open'
    | 'own-vote-too-late'
    | 'not-an-elector'
    | 'ballot-set-aside';
};

/**
 * Whether a member may require that how he or she voted be recorded: of a council or its committee, immediately after the
 * vote, whatever the card says (SI 1993/202 Sch 2 para 1; governance.md §5). Who cast no vote may have that recorded.
 */
export function decideOwnRecord(facts: OwnRecordFacts): Result<true, OwnRecordRefusal> {
  if (!isFixedByStatute(facts.profile)) return refuse({ code: 'own-vote-not-here' });
  if (facts.method === 'secret') return refuse({ code: 'own-vote-secret' });
  if (facts.method === 'assent') return refuse({ code: 'own-vote-none-taken' });
  if (facts.state === 'set-aside') return refuse({ code: 'ballot-set-aside' });
  if (facts.state === 'open') return refuse({ code: 'own-vote-still-open' });
  if (!facts.itemIsCurrent) return refuse({ code: 'own-vote-too-late' });
  return facts.isElector ? ok(true) : refuse({ code: 'not-an-elector' });
}

export type BudgetRefusal = { readonly code: 'names-not-mandatory-here' | 'call-too-late' };

/**
 * Whether the names on a motion may be marked as recorded because it is a budget decision: of a council in full session, at
 * its budget decision meeting (SI 2014/165; governance.md §5), and before the vote.
 */
export function decideMandatoryNames({
  profile,
  motionState,
}: {
  readonly profile: Profile;
  readonly motionState: MotionState;
}): Result<true, BudgetRefusal> {
  if (profile !== 'council') return refuse({ code: 'names-not-mandatory-here' });
  return motionState === 'ready' ? ok(true) : refuse({ code: 'call-too-late' });
}

/** In the words of a record. */
export function namesRecordedWords(why: NamesRecorded): { readonly says: string; readonly source: string } {
  return why === 'mandatory'
    ? { says: 'The names are recorded: it is a budget decision.', source: 'SI 2014/165' }
    : { says: 'The names are recorded: members called for it.', source: 'standing orders' };
}
