import type { Instant } from '~/domain/shared/instant';
import { closeItem } from '~/services/meetings/close-item';
import { declareInterest } from '~/services/meetings/declare-interest';
import { endMeeting } from '~/services/meetings/end-meeting';
import { openItem } from '~/services/meetings/open-item';
import { recordAttendance } from '~/services/meetings/record-attendance';
import { ruleInterest } from '~/services/meetings/rule-interest';
import { startMeeting } from '~/services/meetings/start-meeting';
import type { PersonKey } from '../people/everyone';
import { kept, type Step, step } from '../tale';
import { decide } from './decide-item';
import {
  agendaOf,
  type InterestPlan,
  type ItemPlan,
  itemKey,
  type MeetingPlan,
  type RoomPlan,
  type Taking,
} from './meeting-plan';
import { put } from './put-question';

/** A moment of a meeting, by its minute. */
export type Clock = (minute: number) => Instant;

/** Within the item for them. */
const INTERESTS_AT = 7;

/** A meeting from its first minute to its last, with the records that follow. */
export function holdMeeting(plan: MeetingPlan, room: RoomPlan, clock: Clock): readonly Step[] {
  const steps: Step[] = [
    ...gather(plan, room, clock(0)),
    ...declareInterests(plan, room, clock(INTERESTS_AT)),
  ];
  let minute = 0;
  for (const item of agendaOf(plan)) {
    steps.push(...takeItem(plan, room, { item, from: clock(minute), to: clock(minute + item.minutes) }));
    minute += item.minutes;
  }
  const end = clock(minute);
  const { name, clerk } = plan;
  steps.push(
    step(end, clerk, {
      what: `end ${name}`,
      act: (acting, tale) => endMeeting(acting, { meetingId: tale.id(`meeting:${name}`) }),
    }),
  );
  return [...steps, ...plan.items.flatMap((item) => decide(plan, item, clock(minute + 30)))];
}

/** Everybody's attendance is recorded and the chair opens the meeting. */
export function gather(
  { name, body, clerk }: MeetingPlan,
  { room, online = [], apologies = [], chair }: RoomPlan,
  at: Instant,
): readonly Step[] {
  const attendance = (who: PersonKey, record: 'in-room' | 'on-line' | 'apologies') =>
    step(at, clerk, {
      what: `record ${who} ${record} at ${name}`,
      act: (acting, tale) =>
        recordAttendance(acting, {
          meetingId: tale.id(`meeting:${name}`),
          seatId: tale.id(`seat:${body}/${who}`),
          record,
        }),
    });
  return [
    ...room.map((who) => attendance(who, 'in-room')),
    ...online.map((who) => attendance(who, 'on-line')),
    ...apologies.map((who) => attendance(who, 'apologies')),
    step(at, chair, {
      what: `start ${name}`,
      act: (acting, tale) => startMeeting(acting, { meetingId: tale.id(`meeting:${name}`) }),
    }),
  ];
}

/** Interests are declared at the item for it, each for the item that it touches, and ruled on by the chair. */
export function declareInterests(plan: MeetingPlan, room: RoomPlan, at: Instant): readonly Step[] {
  return plan.items.flatMap((item) =>
    (item.interests ?? []).flatMap((interest) => declareOne(plan, room, { item, interest, at })),
  );
}

type Declaring = { readonly item: ItemPlan; readonly interest: InterestPlan; readonly at: Instant };

function declareOne(
  { name, clerk }: MeetingPlan,
  { chair }: RoomPlan,
  { item, interest, at }: Declaring,
): readonly Step[] {
  const { who, kind, ruling, reason } = interest;
  const key = `declaration:${itemKey(name, item)}/${who}`;
  // On the chair's own interest the other members decide, and the clerk records it.
  const own = who === chair;
  return [
    step(at, who, {
      what: `declare an interest at ${name}`,
      act: async (acting, tale) =>
        kept(
          await declareInterest(acting, {
            itemId: tale.id(itemKey(name, item)),
            kind,
            interest: interest.interest,
          }),
          ({ id }) => tale.keep(key, id),
        ),
    }),
    step(at, own ? clerk : chair, {
      what: `rule on ${who}’s interest at ${name}`,
      act: (acting, tale) =>
        ruleInterest(acting, { declarationId: tale.id(key), ruling, reason, membersDecided: own }),
    }),
  ];
}

/** An item is opened and its question put if it has one; opening the next closes it, if nothing more is to be said of it. */
export function takeItem(plan: MeetingPlan, room: RoomPlan, { item, from, to }: Taking): readonly Step[] {
  const { result } = item;
  const close = step(to, plan.clerk, {
    what: `close ${itemKey(plan.name, item)}`,
    act: (acting, tale) => closeItem(acting, { itemId: tale.id(itemKey(plan.name, item)), result }),
  });
  return [openTheItem(plan, item, from), ...put(plan, room, { item, from, to }), ...(result ? [close] : [])];
}

export function openTheItem({ name, clerk }: MeetingPlan, item: ItemPlan, at: Instant): Step {
  return step(at, clerk, {
    what: `open ${itemKey(name, item)}`,
    act: (acting, tale) => openItem(acting, { itemId: tale.id(itemKey(name, item)) }),
  });
}
