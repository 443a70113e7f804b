import { callMeeting } from '../acts/call-meeting';
import { holdMeeting } from '../acts/hold-meeting';
import type { InterestPlan, ItemPlan, RoomPlan } from '../acts/meeting-plan';
import type { Dates } from '../calendar';
import type { PersonKey } from '../people/everyone';
import type { Step } from '../tale';
import { boardMeeting, EXECUTIVE_REPORT, minutesOf } from './board-meeting';
import { clockOf } from './clock';
import { BOARD } from './rooms';

const ROOM: RoomPlan = {
  room: BOARD.room.filter((who) => who !== 'Asante'),
  online: ['Asante'],
  apologies: ['Calderbank'],
  chair: 'Pellingham',
};
const TEN: readonly PersonKey[] = BOARD.room;

/** Four weeks ago: a matter agreed without a vote, two ballots, and an item left without a quorum by interests. */
export function boardThird(dates: Dates): readonly Step[] {
  const items = [
    minutesOf(dates, dates.before(-63), -27),
    EXECUTIVE_REPORT,
    panel(dates),
    articles(dates),
    price(dates),
    fees(dates),
  ];
  const plan = boardMeeting(dates, { day: -30, agenda: -35, items });
  return [...callMeeting(plan), ...holdMeeting(plan, ROOM, clockOf(dates, plan))];
}

const sealing = ({ after, at }: Dates) => ({
  sealedAt: at(after(-27), '11:00'),
  publishedAt: at(after(-27), '16:00'),
});

function panel(dates: Dates): ItemPlan {
  const { day } = dates;
  return {
    paper: 'TB-018',
    minutes: 15,
    question: { mover: 'Akintunde', seconder: 'Raghunath' },
    decision: {
      name: 'TB/TB-018',
      type: 'approved',
      reasons:
        'Seven of eleven papers were changed by what the panel said, and people who advise should be paid.',
      actions: [
        { title: 'Name the lived-experience panel', lead: 'Asante', dueOn: day(4) },
        { title: 'Appoint the panel’s coordinator', lead: 'Whitcombe', dueOn: day(-12) },
        { title: 'Set the members’ allowance', lead: 'Fenwright', dueOn: day(-10) },
        { title: 'Print the panel’s view on papers', lead: 'Castellane', dueOn: day(-9) },
        { title: 'Hold the panel’s first meeting', lead: 'Asante', dueOn: day(45) },
      ],
      ...sealing(dates),
    },
  };
}

function articles(dates: Dates): ItemPlan {
  return {
    paper: 'TB-029',
    minutes: 20,
    question: { mover: 'Raghunath', seconder: 'Akintunde', votes: { for: TEN } },
    decision: {
      name: 'TB/TB-029',
      type: 'recommended',
      reasons: 'In six years the Articles as they are have brought one application.',
      ...sealing(dates),
    },
  };
}

function price(dates: Dates): ItemPlan {
  return {
    paper: 'TB-036',
    minutes: 25,
    interests: [
      {
        who: 'Thackwray',
        kind: 'conflict-of-loyalty',
        interest: 'Sits in the Cabinet, which decides the price for the Council.',
        ruling: 'leave',
        reason: 'She will decide for the other party.',
      },
    ],
    question: {
      mover: 'Okafor',
      seconder: 'Vaswani',
      votes: { for: TEN.filter((who) => who !== 'Thackwray' && who !== 'Harbottle'), against: ['Harbottle'] },
    },
    decision: {
      name: 'TB/TB-036',
      type: 'approved',
      reasons: 'The sum is lean, but known before the budget, and the largest risk is shared.',
      actions: [{ title: 'Find savings of £0.5m', lead: 'Fenwright', dueOn: dates.day(90) }],
      ...sealing(dates),
    },
  };
}

const INDEPENDENT = [
  'Pellingham',
  'Okafor',
  'Vaswani',
  'Akintunde',
  'Raghunath',
  'Harbottle',
  'Llewhellin',
] as const;

/** Seven are interested in their own fees: three are left to count, and six are needed (governance.md §4). */
function fees(dates: Dates): ItemPlan {
  return {
    title: 'Fees of independent directors',
    kind: 'decision',
    minutes: 10,
    interests: INDEPENDENT.map(
      (who): InterestPlan => ({
        who,
        kind: 'pecuniary',
        interest: 'Would be paid the fee.',
        ruling: 'answer-questions',
        reason: 'A direct interest, which the articles do not authorise.',
      }),
    ),
    result: 'No quorum for this item',
    decision: {
      name: 'TB/fees',
      type: 'deferred',
      resolved: ['The fees of independent directors are deferred, and are to be put to the member.'],
      reasons:
        'Seven of the ten present are interested. Three counted and six are needed, so nothing could be voted on.',
      actions: [{ title: 'Ask the member to set the fees', lead: 'Castellane', dueOn: dates.day(20) }],
      ...sealing(dates),
    },
  };
}
