import type { SetAsideBallot } from '~/domain/ballot/ballot-view';
import type { BallotMethod, DeclaredResult, MotionKind, MotionState } from '~/domain/ballot/live-ballot';
import { majorityByAct } from '~/domain/ballot/motion-majority';
import type { NamesRecorded } from '~/domain/ballot/recorded-vote';
import type { MotionActs, RoomMotion } from '~/domain/ballot/room-motion';
import { isSoleDecider } from '~/domain/body/profile';
import { mayAct } from '~/domain/meeting/may-act';
import { isOfficerOf } from '~/domain/permission/actor';
import type { MeetingAct } from '~/domain/permission/acts';
import type { BallotFacts } from './ballot-facts';
import { wordingChange } from './wording-change';

type MotionRow = BallotFacts['item']['motions'][number];

/** The item's motions that stand, an amended one in the place of what it replaced. */
export function roomMotions(facts: BallotFacts): readonly RoomMotion[] {
  const { motions } = facts.item;
  const byId = new Map(motions.map((motion) => [motion.id, motion]));
  const rootOf = (motion: MotionRow): MotionRow => {
    const before = motion.amendsMotionId ? byId.get(motion.amendsMotionId) : undefined;
    return before ? rootOf(before) : motion;
  };
  // An amendment stands before its motion, as it is disposed of first.
  const placeOf = (motion: MotionRow): number => {
    const main = motion.amendmentOfId ? byId.get(motion.amendmentOfId) : undefined;
    return main ? rootOf(main).position - 0.5 : rootOf(motion).position;
  };
  return motions
    .filter(({ state }) => state !== 'replaced')
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((motion) =>
      asRoomMotion(facts, motion, byId.get(motion.amendmentOfId ?? motion.amendsMotionId ?? '')),
    );
}

function asRoomMotion(facts: BallotFacts, motion: MotionRow, amended: MotionRow | undefined): RoomMotion {
  const { mayRead, names } = facts;
  const standing = motion.ballots.findLast(({ state }) => state !== 'set-aside');
  return {
    id: motion.id,
    kind: motion.kind as MotionKind,
    state: motion.state as MotionState,
    text: mayRead || motion.kind === 'exclusion' ? motion.text : '',
    candidate: motion.candidate,
    mover: names.get(motion.movedById ?? '') ?? null,
    seconder: names.get(motion.secondedById ?? '') ?? null,
    amends: mayRead && amended ? wordingChange(amended.text, motion.text) : [],
    amendmentOf: motion.amendmentOfId,
    names: {
      recorded: motion.namesRecorded as NamesRecorded | null,
      calls: motion.calls.length,
      needed: facts.card?.recordedVoteDemand ?? 0,
      called: motion.calls.some(({ personId }) => personId === facts.actor.personId),
    },
    mine: motionActs(facts, motion),
    ballotId: standing?.id ?? null,
    result: (standing?.declaredResult as DeclaredResult | undefined) ?? null,
    methods: motion.state === 'ready' ? methodsOf(facts, motion) : [],
  };
}

/** What the actor may do with a motion; as the rules of each act would say. */
function motionActs(facts: BallotFacts, motion: MotionRow): MotionActs {
  const { actor, meeting, seats, card } = facts;
  const may = (act: MeetingAct) => mayAct(actor, act, meeting).ok;
  const me = seats.find(({ personId }) => personId === actor.personId);
  const here = me !== undefined && me.attends !== null && !me.left && !me.barred;
  const ready = motion.state === 'ready';
  const records = isOfficerOf(actor, meeting.bodyId) || meeting.presidingPersonId === actor.personId;
  const pending = facts.item.motions.some(
    ({ amendmentOfId, state }) => amendmentOfId === motion.id && (state === 'ready' || state === 'voting'),
  );
  const open = motion.ballots.find(({ state }) => state === 'open');
  const called = motion.calls.some(({ personId }) => personId === actor.personId);
  const closed = motion.ballots.some(({ state }) => state === 'closed');
  return {
    second:
      ready &&
      motion.secondedById === null &&
      may('ballot:second') &&
      (records || (here && motion.movedById !== actor.personId)),
    withdraw:
      ready && !pending && may('ballot:withdraw-motion') && (records || motion.movedById === actor.personId),
    callForNames:
      (ready || (open !== undefined && !closed)) &&
      (card?.recordedVoteDemand ?? 0) > 0 &&
      motion.namesRecorded === null &&
      !called &&
      here &&
      may('ballot:call-for-names'),
    markBudget:
      ready && card?.profile === 'council' && motion.namesRecorded === null && may('ballot:prepare'),
  };
}

/** Named first: it is the default; secret for a name only; without a vote unless somebody objected. */
function methodsOf({ card }: BallotFacts, motion: MotionRow): readonly BallotMethod[] {
  if (!card || isSoleDecider(card.profile)) return [];
  if (card.profile === 'advisory') return ['assent'];
  if (motion.namesRecorded !== null || majorityByAct(motion.kind as MotionKind)) return ['named'];
  const objected = motion.ballots.some(({ objections }) => objections.length > 0);
  const secret: readonly BallotMethod[] = motion.kind === 'appointment' ? ['secret'] : [];
  return ['named', ...secret, ...(objected ? [] : (['assent'] as const))];
}

/** The ballots of the item that were set aside, newest first. */
export function setAsideBallots({ ballots }: BallotFacts): readonly SetAsideBallot[] {
  return ballots
    .flatMap(({ id, motionId, setAsideAt, setAsideReason }) =>
      setAsideAt ? [{ ballotId: id, motionId, at: setAsideAt.toISOString(), reason: setAsideReason }] : [],
    )
    .sort((a, b) => b.at.localeCompare(a.at));
}
