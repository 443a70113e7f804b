import { callMeeting } from '../acts/call-meeting';
import { holdMeeting } from '../acts/hold-meeting';
import type { ActionPlan, ItemPlan, RoomPlan } from '../acts/meeting-plan';
import type { Dates } from '../calendar';
import type { Step } from '../tale';
import { boardMeeting, minutesOf, QUALITY } from './board-meeting';
import { clockOf } from './clock';
import { BOARD } from './rooms';

const ROOM: RoomPlan = { ...BOARD, apologies: ['Calderbank'] };

/** Nine weeks ago: four matters agreed without a vote, each with something to be done. */
export function boardSecond(dates: Dates): readonly Step[] {
  const { day } = dates;
  const items: ItemPlan[] = [
    minutesOf(dates, dates.before(-98), -61),
    QUALITY,
    agreed(dates, {
      title: 'Early help offer: one front door',
      words: 'That early help be offered with the Council through one front door.',
      reasons: 'Families asked for one telephone number and one form.',
      actions: [
        {
          title: 'Sign the data-sharing schedule',
          lead: 'Fenwright',
          dueOn: day(-11),
          helpers: ['Ostrowska'],
        },
        { title: 'Open the shared front door', lead: 'Asante', dueOn: day(-34) },
        { title: 'Publish the joint referral form', lead: 'Asante', dueOn: day(6) },
      ],
    }),
    agreed(dates, {
      title: 'Pay policy: yearly review',
      words: 'That the pay policy be adopted, and the gender pay gap be halved within three years.',
      reasons: 'The gap is 6.1 per cent, and two thirds of it come from one grade (illustrative).',
      actions: [{ title: 'Publish the gender pay action plan', lead: 'Whitcombe', dueOn: day(-25) }],
    }),
    agreed(dates, {
      title: 'Agency staffing: regional framework',
      words: 'That the Trust buy agency staff through the regional framework.',
      reasons: 'The framework’s rates are a twelfth lower than what is paid now (illustrative).',
      actions: [{ title: 'Issue the agency framework notice', lead: 'Brightwater', dueOn: day(11) }],
    }),
    agreed(dates, {
      title: 'Scheme of delegation: training of managers',
      words: 'That every manager who may commit the Trust be trained in the scheme of delegation.',
      reasons: 'Internal audit found eleven orders above their limit.',
      actions: [{ title: 'Train 60 managers on delegation', lead: 'Asante', dueOn: day(-4) }],
    }),
  ];
  const plan = boardMeeting(dates, { day: -63, agenda: -75, published: true, items });
  return [...callMeeting(plan), ...holdMeeting(plan, ROOM, clockOf(dates, plan))];
}

type Matter = {
  readonly title: string;
  readonly words: string;
  readonly reasons: string;
  readonly actions: readonly ActionPlan[];
};

function agreed({ after, at }: Dates, { title, words, reasons, actions }: Matter): ItemPlan {
  return {
    title,
    kind: 'decision',
    minutes: 15,
    question: { words },
    decision: {
      name: title,
      type: 'agreed',
      resolved: [words],
      reasons,
      actions,
      sealedAt: at(after(-61), '11:00'),
      publishedAt: at(after(-61), '16:00'),
    },
  };
}
