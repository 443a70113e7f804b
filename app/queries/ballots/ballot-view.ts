import type { ActBy, BallotSeat, BallotView } from '~/domain/ballot/ballot-view';
import type { CastingChoice } from '~/domain/ballot/decide-casting-vote';
import type { Choice } from '~/domain/ballot/outcome-input';
import type { BallotFacts, BallotRow } from './ballot-facts';
import { wordingChange } from './wording-change';

type Names = ReadonlyMap<string, string>;

/** The ballot as anybody in the meeting may see it: who voted while it is open, and never how. */
export function ballotView(facts: BallotFacts): BallotView | null {
  const { ballot, mayRead, names } = facts;
  if (!ballot) return null;
  const settled = ballot.state === 'closed' || ballot.state === 'declared';
  const answer = settled ? ballot.stored?.answer : undefined;
  const motion = facts.item.motions.find(({ id }) => id === ballot.motionId);
  return {
    id: ballot.id,
    motionId: ballot.motionId,
    method: ballot.method,
    state: ballot.state,
    // The words of a resolution to exclude the public are public.
    wording: mayRead || motion?.kind === 'exclusion' ? ballot.wording : '',
    candidate: motion?.candidate ?? '',
    versionNumber: ballot.versionNumber,
    opened: act(names, ballot.openedById, { forId: ballot.openedForId, at: ballot.openedAt }),
    lastCallAt: ballot.lastCallAt?.toISOString() ?? null,
    closed: maybeAct(names, ballot.closedById, { forId: ballot.closedForId, at: ballot.closedAt }),
    setAside: withReason(
      maybeAct(names, ballot.setAsideById, { forId: ballot.setAsideForId, at: ballot.setAsideAt }),
      ballot.setAsideReason,
    ),
    turnout: ballot.electors.filter(({ voted }) => voted).length,
    electors: ballot.electors.length,
    seats: seatsOf(facts, ballot),
    tally: answer?.tally ?? null,
    outcome: answer ? { result: answer.outcome, castingVote: answer.castingVote, steps: answer.steps } : null,
    casting: castingOf(facts, ballot),
    declared: declaredOf(names, ballot),
    objectors: ballot.electors
      .filter(({ seatId }) => ballot.objections.some((objection) => objection.seatId === seatId))
      .map(({ personId }) => names.get(personId) ?? ''),
    contested: ballot.contestedAt ? { at: ballot.contestedAt.toISOString(), text: ballot.contestText } : null,
    replaces: replacesOf(facts, ballot),
    followedById: ballot.followedById,
  };
}

/** The ballot that was set aside for this one; else the motion whose words an amendment changed, or would change. */
function replacesOf({ item, mayRead }: BallotFacts, ballot: BallotRow): BallotView['replaces'] {
  const change = (before: string) => (mayRead ? wordingChange(before, ballot.wording) : []);
  if (ballot.replaced) {
    return {
      ballotId: ballot.replacesId,
      reason: ballot.replaced.setAsideReason,
      change: change(ballot.replaced.wording),
    };
  }
  const motion = item.motions.find(({ id }) => id === ballot.motionId);
  const other = item.motions.find(({ id }) => id === (motion?.amendmentOfId ?? motion?.amendsMotionId));
  if (!other) return null;
  const reason = motion?.amendmentOfId ? 'An amendment to the motion.' : 'The motion was amended.';
  return { ballotId: null, reason, change: change(other.text) };
}

function seatsOf({ seats, names, recordedSeats }: BallotFacts, ballot: BallotRow): readonly BallotSeat[] {
  const order = new Map(ballot.frozenSeats.map(({ seat }, index) => [seat, index]));
  const place = (seatId: string) => order.get(seatId) ?? 0;
  return [...ballot.electors]
    .sort((a, b) => place(a.seatId) - place(b.seatId))
    .map(({ seatId, personId, voted }) => {
      const vote = ballot.votes.find((one) => one.seatId === seatId);
      const here = seats.find(({ seat }) => seat === seatId);
      return {
        seatId,
        personId,
        name: names.get(personId) ?? '',
        inRoom: here?.attends === 'in-room' && !here.left,
        voted,
        choice: (vote?.choice as Choice | undefined) ?? null,
        recorded: Boolean(vote?.recordedById) || recordedSeats.includes(seatId),
        onRequest: ballot.recorded.some((one) => one.seatId === seatId),
      };
    });
}

function castingOf({ names }: BallotFacts, ballot: BallotRow): BallotView['casting'] {
  if (!ballot.castingChoice) return null;
  const seat = ballot.frozenSeats.find((frozen) => frozen.seat === ballot.castingSeatId);
  const { byId = null, forId = null } = ballot.castingRecord ?? {};
  return {
    choice: ballot.castingChoice as CastingChoice,
    reason: ballot.castingReason,
    by: names.get(seat?.personId ?? '') ?? '',
    recordedBy: forId === null ? null : (names.get(byId ?? '') ?? null),
  };
}

function declaredOf(names: Names, ballot: BallotRow): BallotView['declared'] {
  const { declaredResult: result, declaredReason: reason } = ballot;
  const by = maybeAct(names, ballot.declaredById, { forId: ballot.declaredForId, at: ballot.declaredAt });
  return by && result ? { ...by, result, reason } : null;
}

type Done<T> = { readonly forId: string | null; readonly at: T };

function act(names: Names, byId: string, { forId, at }: Done<Date>): ActBy {
  return {
    by: names.get(byId) ?? '',
    forName: forId === null ? null : (names.get(forId) ?? null),
    at: at.toISOString(),
  };
}

function maybeAct(names: Names, byId: string | null, { forId, at }: Done<Date | null>): ActBy | null {
  return byId && at ? act(names, byId, { forId, at }) : null;
}

function withReason(by: ActBy | null, reason: string): BallotView['setAside'] {
  return by && { ...by, reason };
}
