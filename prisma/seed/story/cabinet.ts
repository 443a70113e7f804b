import { callIn } from '~/domain/notice/call-in';
import { ok } from '~/domain/shared/result';
import { endOfLondonDay } from '~/platform/london';
import { workingCalendar } from '~/platform/working-calendar';
import { endCallIns } from '~/services/decisions/end-call-ins';
import { callMeeting } from '../acts/call-meeting';
import { holdMeeting } from '../acts/hold-meeting';
import type { ItemPlan, MeetingPlan, RoomPlan } from '../acts/meeting-plan';
import type { Dates } from '../calendar';
import { type Step, step } from '../tale';
import { clockOf } from './clock';
import { CABINET, CIVIC } from './rooms';

/** The Cabinet: the contract extension, whose call-in has ended; the annual report, whose call-in is open; the next meeting. */
export function cabinet(dates: Dates): readonly Step[] {
  const { before, after, at } = dates;
  return [
    ...past(dates, { day: -47, agenda: -65, room: WITHOUT_KERSLAKE, items: [extension(dates)] }),
    ...endOfCallIn(dates, before(-45)),
    ...past(dates, { day: -4, agenda: -22, room: CABINET, items: [annualReport(dates)] }),
    ...callMeeting({
      ...planOf(dates, { day: 22, agenda: -8 }),
      agendaAt: at(after(-8), '15:30'),
      items: [
        { paper: 'TB-036', minutes: 25 },
        { title: 'Budget: report of the Director of Resources', kind: 'information', minutes: 30 },
      ],
    }),
  ];
}

const WITHOUT_KERSLAKE: RoomPlan = {
  room: CABINET.room.filter((who) => who !== 'Kerslake'),
  apologies: ['Kerslake'],
  chair: 'Blakeney',
};

type When = { readonly day: number; readonly agenda: number };

function planOf({ before, after, at }: Dates, { day, agenda }: When): MeetingPlan {
  return {
    name: `CAB${day}`,
    body: 'CAB',
    title: 'Cabinet',
    on: before(day),
    from: '10:00',
    until: '12:00',
    place: CIVIC,
    online: false,
    clerk: 'Fairweather',
    calledAt: at(before(Math.min(day - 35, -12)), '09:00'),
    agendaAt: at(after(agenda), '15:00'),
    signedOffBy: 'Blakeney',
    items: [],
  };
}

type Past = When & { readonly room: RoomPlan; readonly items: readonly ItemPlan[] };

function past(dates: Dates, { room, items, ...when }: Past): readonly Step[] {
  const plan = { ...planOf(dates, when), items };
  return [...callMeeting(plan), ...holdMeeting(plan, room, clockOf(dates, plan))];
}

/** Sealed on the day and published within two working days (governance.md §6.4). */
function extension({ before, at }: Dates): ItemPlan {
  return {
    paper: 'TB-031',
    minutes: 30,
    question: { mover: 'Thackwray', seconder: 'Siddall', votes: { for: WITHOUT_KERSLAKE.room } },
    decision: {
      name: 'CAB/TB-031',
      type: 'approved',
      reasons: 'The Trust’s services are improving, and two more years on known terms keep them so.',
      sealedAt: at(before(-47), '15:00'),
      publishedAt: at(before(-45), '16:30'),
    },
  };
}

function annualReport({ before, at, day }: Dates): ItemPlan {
  return {
    paper: 'CAB-009',
    minutes: 40,
    question: { mover: 'Thackwray', seconder: 'Ashby', votes: { for: CABINET.room } },
    decision: {
      name: 'CAB/CAB-009',
      type: 'approved',
      reasons: 'It is the one thing that care leavers asked for most, and it touches every ward.',
      actions: [{ title: 'Write to every care leaver about council tax', lead: 'Pemberton', dueOn: day(40) }],
      sealedAt: at(before(-4), '15:00'),
      publishedAt: at(before(-2), '16:30'),
    },
  };
}

/** The end of the window as the rule has it. Where the holiday data ends there is none, and the paper waits in call-in. */
function endOfCallIn(_dates: Dates, publishedOn: string): readonly Step[] {
  const window = callIn({ publishedOn, days: 5, calendar: workingCalendar });
  if (!window.ok) return [];
  const at = new Date(endOfLondonDay(window.value.lastOn)).toISOString();
  return [
    step(at, 'Fairweather', {
      what: 'end a call-in',
      act: async ({ now }) => ok(await endCallIns(now)),
    }),
  ];
}
