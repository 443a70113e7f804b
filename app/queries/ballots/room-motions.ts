import type { BallotMethod, DeclaredResult, MotionKind, MotionState } from '~/domain/ballot/live-ballot';
import type { RoomMotion, SetAsideBallot } from '~/domain/ballot/room-ballot';
import { isSoleDecider } from '~/domain/body/profile';
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
  return motions
    .filter(({ state }) => state !== 'replaced')
    .sort((a, b) => rootOf(a).position - rootOf(b).position)
    .map((motion) => asRoomMotion(facts, motion, byId.get(motion.amendsMotionId ?? '')));
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
    ballotId: standing?.id ?? null,
    result: (standing?.declaredResult as DeclaredResult | undefined) ?? null,
    methods: motion.state === 'ready' ? methodsOf(facts, motion) : [],
  };
}

/** Named first: it is the default; secret for a name only; without a vote unless somebody objected. */
function methodsOf({ card }: BallotFacts, motion: MotionRow): readonly BallotMethod[] {
  if (!card || isSoleDecider(card.profile)) return [];
  if (card.profile === 'advisory') return ['assent'];
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
