import { callMeeting } from '../acts/call-meeting';
import { holdMeeting } from '../acts/hold-meeting';
import type { ItemPlan, MeetingPlan, RoomPlan } from '../acts/meeting-plan';
import type { Dates } from '../calendar';
import type { Step } from '../tale';
import { clockOf } from './clock';
import { committeeLately } from './committee-lately';
import { COMMITTEE, FELLMONGER } from './rooms';

/** Finance, Audit and Risk: three past meetings, and the next with the treasury policy on its agenda. */
export function committee(dates: Dates): readonly Step[] {
  const { before, after, at } = dates;
  return [
    ...past(dates, { day: -112, agenda: -118, room: COMMITTEE, items: [endorseExtension(dates)] }),
    ...past(dates, { day: -38, agenda: -44, room: COMMITTEE, items: [endorsePrice(dates)] }),
    ...past(dates, { day: -22, agenda: -27, room: WITHOUT_HARBOTTLE, items: committeeLately(dates) }),
    ...callMeeting({
      ...planOf(dates, { day: 9, agenda: -3 }),
      on: before(9),
      calledAt: at(before(-15), '09:30'),
      agendaAt: at(after(-3), '15:00'),
      items: [{ paper: 'TB-047', minutes: 25 }],
    }),
  ];
}

const WITHOUT_HARBOTTLE: RoomPlan = {
  room: ['Okafor', 'Vaswani', 'Raghunath'],
  online: ['Llewhellin'],
  apologies: ['Harbottle'],
  chair: 'Okafor',
};

type When = { readonly day: number; readonly agenda: number };

function planOf({ before, after, at }: Dates, { day, agenda }: When): MeetingPlan {
  return {
    name: `FAR${day}`,
    body: 'FAR',
    title: 'Finance, Audit and Risk Committee',
    on: before(day),
    from: '10:00',
    until: '12:00',
    place: FELLMONGER,
    online: true,
    clerk: 'Tarrant',
    calledAt: at(before(day - 28), '09:30'),
    agendaAt: at(after(agenda), '15:00'),
    items: [],
  };
}

type Past = When & { readonly room: RoomPlan; readonly items: readonly ItemPlan[] };

function past(dates: Dates, { room, items, ...when }: Past): readonly Step[] {
  const plan = { ...planOf(dates, when), items };
  return [...callMeeting(plan), ...holdMeeting(plan, room, clockOf(dates, plan))];
}

function endorseExtension({ after, at }: Dates): ItemPlan {
  return {
    paper: 'TB-031',
    minutes: 25,
    question: { mover: 'Vaswani', seconder: 'Raghunath', votes: { for: COMMITTEE.room } },
    decision: {
      name: 'FAR/TB-031',
      type: 'endorsed',
      reasons: 'Two more years on known terms are worth more than a fresh negotiation in a hurry.',
      sealedAt: at(after(-110), '11:00'),
    },
  };
}

function endorsePrice({ after, at }: Dates): ItemPlan {
  const against = ['Harbottle'] as const;
  return {
    paper: 'TB-036',
    minutes: 30,
    question: {
      mover: 'Llewhellin',
      seconder: 'Vaswani',
      votes: { for: COMMITTEE.room.slice(0, 4), against },
    },
    decision: {
      name: 'FAR/TB-036',
      type: 'endorsed',
      reasons: 'The sum is lean and the sharing of the largest risk is new.',
      sealedAt: at(after(-36), '11:00'),
    },
  };
}
