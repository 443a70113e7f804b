import { callMeeting } from '../acts/call-meeting';
import { holdMeeting } from '../acts/hold-meeting';
import type { ItemPlan, RoomPlan } from '../acts/meeting-plan';
import type { Dates } from '../calendar';
import type { Step } from '../tale';
import { boardMeeting, EXECUTIVE_REPORT } from './board-meeting';
import { clockOf } from './clock';

const ROOM: RoomPlan = {
  room: [
    'Pellingham',
    'Okafor',
    'Vaswani',
    'Akintunde',
    'Raghunath',
    'Fenwright',
    'Asante',
    'Harbottle',
    'Llewhellin',
  ],
  apologies: ['Thackwray', 'Calderbank'],
  chair: 'Pellingham',
};

/** Fourteen weeks ago: the contract extension on a condition, and a go-live carried on the chair's casting vote. */
export function boardFirst(dates: Dates): readonly Step[] {
  const items = [EXECUTIVE_REPORT, extension(dates), goLive(dates)];
  const plan = boardMeeting(dates, { day: -98, agenda: -106, published: true, items });
  return [...callMeeting(plan), ...holdMeeting(plan, ROOM, clockOf(dates, plan))];
}

function extension({ after, at, day }: Dates): ItemPlan {
  return {
    paper: 'TB-031',
    minutes: 30,
    question: { mover: 'Okafor', seconder: 'Akintunde', votes: { for: ROOM.room } },
    decision: {
      name: 'TB/TB-031',
      type: 'approved-with-conditions',
      reasons: 'Staff, families and the improvement plan need two years that they can count on.',
      conditions: [
        {
          text: 'The Department for Education consents to the extension in writing.',
          kind: 'precedent',
          lead: 'Asante',
          dueOn: day(45),
        },
      ],
      sealedAt: at(after(-95), '11:00'),
      publishedAt: at(after(-95), '16:00'),
    },
  };
}

/** Four for, four against, one abstention: the chair gives a casting vote and says why. */
function goLive(dates: Dates): ItemPlan {
  const { after, at } = dates;
  return {
    paper: 'TB-021',
    minutes: 45,
    question: {
      mover: 'Asante',
      seconder: 'Vaswani',
      votes: {
        for: ['Pellingham', 'Vaswani', 'Asante', 'Fenwright'],
        against: ['Okafor', 'Akintunde', 'Harbottle', 'Llewhellin'],
        abstain: ['Raghunath'],
      },
      casting: {
        choice: 'for',
        reason:
          'Nobody can say when inspectors come, and writing everything twice is a risk to children now.',
      },
    },
    decision: {
      name: 'TB/TB-021',
      type: 'approved',
      reasons:
        'The tests are good enough, the rehearsal lost nothing, and each month of two systems costs £38,000 (illustrative).',
      actions: goLiveActions(dates),
      sealedAt: at(after(-95), '11:30'),
      publishedAt: at(after(-95), '16:00'),
    },
  };
}

function goLiveActions({ day }: Dates) {
  return [
    { title: 'Sign off the second rehearsal', lead: 'Brightwater', dueOn: day(-86) },
    { title: 'Publish the training timetable', lead: 'Whitcombe', dueOn: day(-84) },
    { title: 'Agree the way back with the supplier', lead: 'Brightwater', dueOn: day(-78) },
    { title: 'Tell carers and schools of the change', lead: 'Asante', dueOn: day(-70) },
    { title: 'Train every practitioner', lead: 'Whitcombe', dueOn: day(-58) },
    { title: 'Staff a help desk for the first month', lead: 'Brightwater', dueOn: day(-54) },
    { title: 'Cut over in one weekend', lead: 'Brightwater', dueOn: day(-52) },
    { title: 'Check 400 records after the cut-over', lead: 'Asante', dueOn: day(-38) },
    { title: 'Make reports for inspectors faster', lead: 'Brightwater', dueOn: day(-28) },
    { title: 'Test the case-recording cutover', lead: 'Raghunath', dueOn: day(-2) },
    { title: 'Move closed files', lead: 'Brightwater', dueOn: day(-21) },
    { title: 'Switch off the old system', lead: 'Brightwater', dueOn: day(130) },
  ] as const;
}
