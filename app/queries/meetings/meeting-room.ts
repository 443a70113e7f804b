import { mayAct } from '~/domain/meeting/may-act';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { minutesBehind } from '~/domain/meeting/running-late';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { roomBallot } from '../ballots/room-ballot';
import { broughtForward, NOTHING_BROUGHT } from '../minutes/brought-forward';
import { minuteOfItem } from '../minutes/minute-of-item';
import { minutesOfMeetings } from '../minutes/minutes-of-meetings';
import { activityOf } from './activity-of';
import { continuationShown } from './continuation-shown';
import { interestPrompts } from './interest-prompts';
import { interestsOf } from './interests-of';
import { type MeetingFacts, meetingFacts } from './meeting-facts';
import { actsOf, agendaOf, headOf, observersOf, quorumShown, seatsOf } from './meeting-parts';
import { noticeConsentsShown } from './notice-consents-shown';
import { outcomesOf } from './outcomes-of';
import { publicationOf } from './publication-of';
import { repliesOf } from './replies-of';
import { conductOf, speakersOf } from './speakers-of';

/** The meeting as the actor may see it now; null when the actor may not know of it. */
export async function meetingRoom(actor: Actor, meetingId: string, now: Date): Promise<MeetingRoom | null> {
  const facts = await meetingFacts(actor, meetingId, now);
  if (!facts) return null;
  if (!mayAct(actor, 'meeting:follow', facts.thing).ok) return outsideOf(facts, now);
  const { currentItemId, state, bodyId } = facts.meeting;
  const over = state === 'ended' || state === 'cancelled';
  const sits = state === 'in-session' || state === 'adjourned';
  const kind = facts.items.find(({ id }) => id === currentItemId)?.kind;
  // What comes from earlier meetings is shown before a meeting, and in it at the items that are for it.
  const brings = sits ? kind === 'minutes' || kind === 'matters-arising' : !over;
  const [
    ballot,
    activity,
    outcomes,
    prompts,
    minute,
    minutes,
    publication,
    brought,
    replies,
    continuation,
    consents,
  ] = await Promise.all([
    sits && currentItemId ? roomBallot(actor, currentItemId, { now }) : null,
    sits ? activityOf(facts) : [],
    outcomesOf(facts),
    interestPrompts(facts),
    sits && currentItemId ? minuteOfItem(actor, currentItemId, now) : null,
    minutesOfMeetings(actor, [meetingId]),
    // A room of a hundred reads this page at once when its meeting moves on: what it does not show is not read.
    sits ? null : publicationOf(facts),
    brings ? broughtForward(actor, facts.meeting, facts.today) : NOTHING_BROUGHT,
    repliesOf(facts),
    continuationShown(facts),
    noticeConsentsShown(facts),
  ]);
  return {
    head: headOf(facts),
    outside: false,
    speakers: speakersOf(facts),
    conduct: conductOf(facts),
    itemSince: itemSince(facts),
    agenda: agendaOf(facts, outcomes),
    seats: seatsOf(facts),
    observers: observersOf(facts),
    quorum: quorumShown(facts),
    acts: actsOf(facts),
    officer: isOfficerOf(actor, bodyId),
    now: now.toISOString(),
    behind: state === 'in-session' ? behindOf(facts, now) : null,
    ballot,
    interests: interestsOf(facts, sits ? currentItemId : undefined),
    prompts: prompts.filter(({ itemId }) => !sits || itemId === currentItemId),
    activity,
    replies,
    minute,
    brought,
    minutes: minutes.get(meetingId) ?? null,
    publication,
    ...{ continuation, consents },
  };
}

/** For somebody who is out with the public: that there is a meeting, and its agenda. */
async function outsideOf(facts: MeetingFacts, now: Date): Promise<MeetingRoom> {
  const outcomes = await outcomesOf(facts);
  return {
    head: headOf(facts),
    outside: true,
    agenda: agendaOf(facts, outcomes),
    ...{ seats: [], observers: [], interests: [], prompts: [], activity: [] },
    ...{ speakers: { hands: [], observersMayAsk: false, mayAsk: false }, conduct: null, itemSince: null },
    ...{ quorum: null, ballot: null, behind: null, officer: false, minute: null, minutes: null },
    brought: NOTHING_BROUGHT,
    ...{ replies: null, continuation: null, consents: null },
    acts: actsOf(facts),
    now: now.toISOString(),
    publication: null,
  };
}

function itemSince({ meeting, items }: MeetingFacts): string | null {
  const current = items.find(({ id }) => id === meeting.currentItemId);
  return current?.startedAt?.toISOString() ?? null;
}

function behindOf({ meeting, items }: MeetingFacts, now: Date): number | null {
  const current = items.find(({ id }) => id === meeting.currentItemId);
  if (!current?.startedAt) return null;
  const before = items.slice(0, items.indexOf(current));
  return minutesBehind({
    startsAt: meeting.startsAt.toISOString(),
    minutesBefore: before.reduce((sum, { minutes }) => sum + minutes, 0),
    minutes: current.minutes,
    itemStartedAt: current.startedAt.toISOString(),
    now: now.toISOString(),
  });
}
