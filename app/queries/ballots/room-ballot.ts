import { checkMotionKind } from '~/domain/ballot/motion-majority';
import { quorumWaived } from '~/domain/ballot/quorum-waived';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import type { MotionOffers } from '~/domain/ballot/room-motion';
import type { Profile } from '~/domain/body/profile';
import { itemNumber } from '~/domain/meeting/item-number';
import { mayAct } from '~/domain/meeting/may-act';
import type { MeetingKind } from '~/domain/meeting/meeting-kind';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { ballotActs } from './ballot-acts';
import { type BallotFacts, ballotFacts } from './ballot-facts';
import { ballotView } from './ballot-view';
import { myPart } from './my-part';
import { roomMotions, setAsideBallots } from './room-motions';
import { ruleSteps } from './rule-steps';

type Asked = { readonly now: Date; readonly ballotId?: string | null };

/**
 * An item's motions and its ballot as the actor may see them; the ballot that matters now unless one is named. Null
 * when the actor may not know of the meeting, or is or was out with the public while the item was taken.
 */
export async function roomBallot(
  actor: Actor,
  itemId: string,
  { now, ballotId = null }: Asked,
): Promise<RoomBallot | null> {
  const facts = await ballotFacts(actor, { itemId, ballotId, now });
  if (!facts || !mayAct(actor, 'meeting:follow', facts.meeting).ok || facts.outside) return null;
  const { item, meeting, names } = facts;
  const me = await myPart(facts);
  const acts = ballotActs(facts, me);
  const { presidingPersonId: presiding } = meeting;
  return {
    item: {
      id: item.id,
      number: itemNumber(item),
      title: item.title,
      current: item.meeting.currentItemId === item.id,
    },
    meeting: {
      id: meeting.id,
      version: meeting.liveVersion,
      state: meeting.state,
      body: item.meeting.body.name,
      presiding: presiding === null ? null : { personId: presiding, name: names.get(presiding) ?? '' },
    },
    paper:
      facts.paper && facts.mayRead
        ? { ...facts.paper, title: facts.paperTitle, version: item.versionNumber }
        : null,
    advisory: item.meeting.body.profile === 'advisory',
    wordingHidden: !facts.mayRead,
    motions: roomMotions(facts),
    ballot: ballotView(facts),
    setAside: setAsideBallots(facts),
    ...(await ruleSteps(facts)),
    me,
    acts,
    offers: acts.prepare
      ? offersOf(facts)
      : { callMeeting: false, byAct: [], special: '', recommendations: [], members: [] },
  };
}

/** The page of one ballot: the same, about this ballot. */
export async function ballotPage(actor: Actor, ballotId: string, now: Date): Promise<RoomBallot | null> {
  const ballot = await reads().ballot.findUnique({ where: { id: ballotId }, select: { itemId: true } });
  return ballot && roomBallot(actor, ballot.itemId, { now, ballotId });
}

const BY_ACT = ['special', 'honour'] as const;

function placeOf({ meeting }: BallotFacts['item']) {
  return { profile: meeting.body.profile as Profile, meeting: meeting.kind as MeetingKind };
}

/** Recommendations not yet put, and the members who may move or second. */
function offersOf(facts: BallotFacts): MotionOffers {
  const { recommendations, item, seats, names } = facts;
  const standing = item.motions.filter(({ state }) => state !== 'replaced' && state !== 'withdrawn');
  const put = standing.flatMap((motion) => JSON.parse(motion.recommendations) as string[]);
  const { card } = facts;
  return {
    callMeeting:
      card !== null &&
      quorumWaived({ profile: card.profile, kind: 'call-meeting', inOffice: 0, needed: 0 }) !== null,
    byAct: BY_ACT.filter((kind) => checkMotionKind(kind, placeOf(item)).ok),
    special: item.specialText ?? '',
    recommendations: recommendations.filter(({ key }) => !put.includes(key)),
    members: seats.flatMap(({ personId }) =>
      personId ? [{ personId, name: names.get(personId) ?? '' }] : [],
    ),
  };
}
