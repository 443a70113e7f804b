import type { ItemPlan } from '../acts/meeting-plan';
import { type Dates, financialMonth } from '../calendar';

/** The meeting that endorsed the VAT paper by four votes to none, and deferred the placement forecast. */
export function committeeLately(dates: Dates): readonly ItemPlan[] {
  const { after, at, day } = dates;
  const sealedAt = at(after(-20), '11:00');
  const all = ['Okafor', 'Vaswani', 'Llewhellin', 'Raghunath'] as const;
  return [
    {
      paper: 'TB-041',
      minutes: 35,
      question: { mover: 'Vaswani', seconder: 'Llewhellin', votes: { for: all } },
      decision: {
        name: 'FAR/TB-041',
        type: 'endorsed',
        differs:
          'Version 3 also asks that the Director of Finance be authorised to sign, which the Executive Team had not seen.',
        reasons:
          'The sums were tested and hold. The Committee asks the Board to have HMRC’s view before any contract moves, and a review after twelve months.',
        sealedAt,
      },
    },
    {
      paper: 'TB-038',
      minutes: 15,
      question: { mover: 'Raghunath', seconder: 'Vaswani', votes: { for: all } },
      decision: {
        name: 'FAR/TB-038',
        type: 'endorsed',
        reasons: 'Cheaper and simpler than an overdraft.',
        sealedAt,
      },
    },
    {
      paper: 'TB-039',
      minutes: 20,
      question: {
        mover: 'Raghunath',
        seconder: 'Okafor',
        votes: { for: ['Okafor', 'Vaswani', 'Raghunath'], against: ['Llewhellin'] },
      },
      decision: {
        name: 'FAR/TB-039',
        type: 'endorsed',
        reasons: 'The reserve was set aside for this. The Committee asks to see the tender.',
        sealedAt,
      },
    },
    {
      paper: 'TB-044',
      minutes: 15,
      result: 'Deferred',
      decision: {
        name: 'FAR/TB-044',
        type: 'deferred',
        resolved: ['The forecast is deferred until three questions about it are answered.'],
        reasons: 'Members could not see how three placements explain half of the overspend.',
        actions: [{ title: explainCosts(dates), lead: 'Fenwright', dueOn: day(5), helpers: ['Sondhi'] }],
        sealedAt,
      },
    },
  ];
}

/** The title of the action that came of it. */
export function explainCosts({ before }: Dates): string {
  return `Explain month ${financialMonth(before(-30))} placement costs`;
}
