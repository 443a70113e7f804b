import { callMeeting } from '../acts/call-meeting';
import { declareInterests, gather, openTheItem, takeItem } from '../acts/hold-meeting';
import { agendaOf, type ItemPlan, type MeetingPlan, type RoomPlan } from '../acts/meeting-plan';
import { putTheMotion } from '../acts/put-question';
import type { Dates } from '../calendar';
import type { Step } from '../tale';
import { EXECUTIVE_REPORT, QUALITY } from './board-meeting';
import { FELLMONGER } from './rooms';

/** Ten attend, two of them on line; the eleventh seat is vacant. */
const ROOM: RoomPlan = {
  room: ['Pellingham', 'Okafor', 'Vaswani', 'Akintunde', 'Thackwray', 'Raghunath', 'Fenwright', 'Harbottle'],
  online: ['Asante', 'Llewhellin'],
  chair: 'Pellingham',
};

/** Which minute of the sitting each item is taken at; the VAT paper, the sixth, four minutes late. */
const TAKEN_AT = [1, 5, 11, 16, 33, 54];
const INTERESTS_AT = 8;
const MOTION_AT = 66;

/**
 * The Trust Board in session on the day of the first start, at item 6 of 11: the motion on the VAT paper is put, Councillor
 * Thackwray is barred, nine may vote, and the ballot is ready to open. Its seventy minutes so far fit in the day, however
 * young that is.
 */
export function boardToday(dates: Dates): readonly Step[] {
  const { sitting } = dates;
  const plan = planOf(dates);
  const agenda = agendaOf(plan);
  const current = TAKEN_AT.length - 1;
  const vat = agenda[current] as ItemPlan;
  const moment = (index: number) => sitting(TAKEN_AT[index] ?? 0);
  const done = agenda
    .slice(0, current)
    .flatMap((item, index) => takeItem(plan, ROOM, { item, from: moment(index), to: moment(index + 1) }));
  return [
    ...callMeeting(plan),
    ...gather(plan, ROOM, sitting(0)),
    ...done,
    ...declareInterests(plan, ROOM, sitting(INTERESTS_AT)),
    openTheItem(plan, vat, moment(current)),
    putTheMotion(plan, vat, sitting(MOTION_AT)),
  ];
}

function planOf(dates: Dates): MeetingPlan {
  const { today, before, at, sittingFrom, sittingUntil } = dates;
  return {
    name: 'today',
    body: 'TB',
    title: 'Trust Board',
    on: today,
    from: sittingFrom,
    until: sittingUntil,
    place: FELLMONGER,
    online: true,
    clerk: 'Tarrant',
    calledAt: at(before(-28), '09:45'),
    // Seven clear days and more before today, whatever day that is.
    agendaAt: at(before(-8), '15:00'),
    signedOffBy: 'Pellingham',
    items: itemsOf(dates),
    observers: [
      { who: 'Ostrowska', role: 'Head of Finance at the Council' },
      { who: 'Marlborough', role: 'Department for Education' },
      { who: 'Winterbourne', role: 'Children in Care Council' },
    ],
  };
}

function itemsOf(dates: Dates): readonly ItemPlan[] {
  const last = dates.words(dates.before(-7));
  return [
    {
      title: `Minutes of ${last}`,
      kind: 'minutes',
      minutes: 5,
      question: {
        words: `That the minutes of the special meeting of ${last} be agreed as a correct record.`,
      },
    },
    EXECUTIVE_REPORT,
    QUALITY,
    vatItem(dates),
    { title: 'Placement cost forecast: where it stands', kind: 'information', minutes: 10 },
    { paper: 'TB-039', minutes: 20 },
    { paper: 'CAB-011', minutes: 15 },
    { title: 'Forward plan', kind: 'information', minutes: 5 },
    { title: 'Any other business', kind: 'other', minutes: 5 },
  ];
}

function vatItem({ words, before }: Dates): ItemPlan {
  return {
    paper: 'TB-041',
    minutes: 30,
    interests: [
      {
        who: 'Thackwray',
        kind: 'conflict-of-loyalty',
        interest: `Sits in the Cabinet, which decides on this paper for the Council after ${words(before(21))}.`,
        ruling: 'leave',
        reason: 'She would decide on the same matter twice, for both parties to it.',
      },
      {
        who: 'Fenwright',
        kind: 'other',
        interest: 'Led the talks with HMRC as Director of Finance.',
        ruling: 'not-material',
        reason: 'He acted for the Trust and gains nothing by it.',
      },
    ],
    question: { mover: 'Okafor', seconder: 'Vaswani' },
  };
}
