import type { PaperContent } from '~/domain/paper/paper-content';
import type { Dates } from '../calendar';
import { option, paperContent } from './paper-content';

/** TB-036. */
export function contractPrice({ yearAhead, yearPast }: Dates): PaperContent {
  return paperContent({
    title: `Contract price for ${yearAhead}`,
    purposeText: `To agree the sum that the Council pays the Trust for ${yearAhead}.`,
    summary: `The Trust and the Council’s officers have agreed, subject to both bodies, a contract sum of £52.4m for ${yearAhead} (illustrative): 2.9 per cent for pay and prices, £0.7m for more children in residential care, less £0.5m of savings. It is the Cabinet’s to decide, as a key decision.`,
    recommendations: [
      `agree a contract sum of £52.4m for ${yearAhead}`,
      'ask the Council to share equally any spending on residential placements above £14.1m',
    ],
    options: [
      option('recommended', 'The sum as negotiated', {
        means: '£52.4m, with the risk of residential placements shared.',
        advantages: 'Known before the budget is set; the largest risk is shared.',
        disadvantages: 'Savings of £0.5m have still to be found.',
      }),
      option('possible', 'Refer the sum to the expert', {
        means: 'Clause 11 lets either side ask an independent expert.',
        advantages: 'Might bring £0.3m more.',
        disadvantages: 'Takes four months and would spoil a good working relation.',
      }),
      option('do-nothing', 'No agreement', {
        means: `The sum for ${yearPast} goes on, without inflation.`,
        advantages: 'None.',
        disadvantages: 'A gap of £2.1m on the first day.',
      }),
    ],
    implications: {
      financial: '£52.4m, with £0.5m of savings to be found (illustrative).',
      legal: 'Clause 11 of the service contract. A key decision of the Cabinet.',
      risk: 'Residential placements are the largest uncertainty: four more children cost £1.1m a year (illustrative).',
      children: 'Keeps edge-of-care support at its present size.',
    },
    timetable: 'Board; member; Cabinet on 28 clear days’ notice; the Council’s budget.',
    deliveryOwner: 'Tobias Fenwright, Director of Finance',
    keyDecision: true,
    body: `
## How the sum is made up

| | £m |
| --- | ---: |
| This year’s sum | 50.8 |
| Pay and prices, 2.9 per cent | 1.4 |
| More children in residential care | 0.7 |
| Savings | −0.5 |
| **Sum asked for** | **52.4** |

Every figure is illustrative.

## The shared risk

The Council has agreed in principle to share what residential placements cost above £14.1m. Below that the Trust keeps what it saves, and spends it on foster care.
`,
  });
}
