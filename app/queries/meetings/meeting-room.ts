import { mayAct } from '~/domain/meeting/may-act';
import type { MeetingRoom } from '~/domain/meeting/meeting-view';
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
  const [ballot, activity, outcomes, prompts, minute, minutes, publication, brought, replies, continuation] =
    await Promise.all([
      sits && currentItemId ? roomBallot(actor, currentItemId, { now }) : null,
      sits ? activityOf(facts) : [],
      outcomesOf(facts),
      interestPrompts(facts),
      sits && currentItemId ? minuteOfItem(actor, currentItemId, now) : null,
      minutesOfMeetings(actor, [meetingId]),
      publicationOf(facts),
      over ? NOTHING_BROUGHT : broughtForward(actor, facts.meeting, facts.today),
      repliesOf(facts),
      continuationShown(facts),
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
    continuation,
  };
}

/** For somebody who is out with the public: that there is a meeting, and its agenda. */
async function outsideOf(facts: MeetingFacts, now: Date): Promise<MeetingRoom> {
  const [outcomes, publication] = await Promise.all([outcomesOf(facts), publicationOf(facts)]);
  return {
    head: headOf(facts),
    outside: true,
    agenda: agendaOf(facts, outcomes),
    ...{ seats: [], observers: [], interests: [], prompts: [], activity: [] },
    ...{ speakers: { hands: [], observersMayAsk: false, mayAsk: false }, conduct: null, itemSince: null },
    ...{ quorum: null, ballot: null, behind: null, officer: false, minute: null, minutes: null },
    brought: NOTHING_BROUGHT,
    ...{ replies: null, continuation: null },
    acts: actsOf(facts),
    now: now.toISOString(),
    publication,
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
