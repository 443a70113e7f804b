import {
  agreeThem,
  approveThem,
  circulateThem,
  draftThem,
  publishThem,
  signThem,
  suggest,
  takeCorrection,
  writeMinute,
} from '../acts/take-minutes';
import type { Dates } from '../calendar';
import type { Step } from '../tale';

const CLERK = 'Tarrant';
const CHAIR = { who: 'Pellingham', as: 'Ruth Pellingham' } as const;

/** The minutes of two meetings of the Trust Board: one signed, one that waits for the meeting in session. */
export function minutes(dates: Dates): readonly Step[] {
  return [...signed(dates), ...waiting(dates)];
}

/** Of nine weeks ago: approved four weeks ago and signed that day. */
function signed({ words, before, after, at }: Dates): readonly Step[] {
  const name = 'TB-63';
  const by = (day: number, time: string) => ({ name, clerk: CLERK, at: at(after(day), time) }) as const;
  const approvedOn = before(-30);
  return [
    ...draftThem(by(-58, '10:00'), [
      {
        item: 'Quality and performance',
        text: 'Mr Harbottle asked why visits in the east were later than in the rest of the borough. Ms Asante-Reeve said that two posts there had been vacant since July and were filled from the first of the month. The Board was assured, and asked to see the figure by locality next time.',
      },
      {
        item: 'Early help offer: one front door',
        text: 'Members welcomed one number and one form. Ms Raghunath asked that families be told what is shared about them and with whom.',
      },
    ]),
    circulateThem(by(-58, '12:00')),
    suggest(name, at(after(-55), '14:00'), {
      who: 'Harbottle',
      item: 'Quality and performance',
      text: 'For “in the east” read “in the north-east”: the two localities have teams of their own.',
    }),
    writeMinute(by(-55, '15:00'), {
      item: 'Quality and performance',
      revision: 1,
      text: 'Mr Harbottle asked why visits in the north-east were later than in the rest of the borough. Ms Asante-Reeve said that two posts there had been vacant since July and were filled from the first of the month. The Board was assured, and asked to see the figure by locality next time.',
    }),
    takeCorrection(by(-55, '15:05'), 'Harbottle'),
    agreeThem(name, at(after(-52), '17:00'), CHAIR.who),
    approveThem(
      { name, clerk: CLERK, at: at(approvedOn, '16:00') },
      `item:TB-30/Minutes of ${words(before(-63))}`,
    ),
    signThem(name, at(approvedOn, '16:30'), CHAIR),
    publishThem(by(-27, '17:00')),
  ];
}

/** Of last week: corrected, agreed by the chair, and on today’s agenda. */
function waiting({ after, at }: Dates): readonly Step[] {
  const name = 'TB-7';
  const by = (day: number, time: string) => ({ name, clerk: CLERK, at: at(after(day), time) }) as const;
  const text =
    'Mr Fenwright said that the facility is wanted for six weeks of the year. Mr Okafor-Birch asked what it costs when it is not drawn on: an arrangement fee and nothing else.';
  return [
    ...draftThem(by(-5, '11:30'), [{ item: 'TB-038', text }]),
    circulateThem(by(-5, '12:00')),
    suggest(name, at(after(-4), '14:00'), {
      who: 'Raghunath',
      item: 'TB-038',
      text: 'I asked whether the Council had been offered first refusal, and was told that it had.',
    }),
    writeMinute(by(-4, '15:00'), {
      item: 'TB-038',
      revision: 1,
      text: `${text} Ms Raghunath asked whether the Council had been offered it first, and heard that it had.`,
    }),
    takeCorrection(by(-4, '15:05'), 'Raghunath'),
    agreeThem(name, at(after(-3), '17:00'), CHAIR.who),
  ];
}
