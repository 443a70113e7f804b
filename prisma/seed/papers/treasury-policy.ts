import type { PaperContent } from '~/domain/paper/paper-content';
import type { Dates } from '../calendar';
import { option, paperContent } from './paper-content';

/** TB-047. */
export function treasuryPolicy({ april }: Dates): PaperContent {
  return paperContent({
    title: `Treasury and reserves policy ${april.slice(0, 4)}`,
    purposeText: 'To endorse the policy on cash and reserves before the Board adopts it.',
    summary:
      'The policy keeps general reserves at 4 per cent of turnover, lets them fall to 3 per cent for a stated purpose with a plan to restore them, and keeps cash with the Council or banks rated A or better.',
    recommendations: [
      'endorse the treasury and reserves policy for adoption by the Board',
      'have the level of reserves reported each quarter',
    ],
    options: [
      option('recommended', 'Four per cent, with a stated exception', {
        means: '4 per cent of turnover; 3 for a stated purpose, restored within three years.',
        advantages: 'Room for an investment such as the hub.',
        disadvantages: 'Less for a bad winter.',
      }),
      option('possible', 'Four per cent without exception', {
        means: 'As now.',
        advantages: 'Simple.',
        disadvantages: 'It was broken in two of the last four years.',
      }),
      option('do-nothing', 'No policy', {
        means: 'Let the present one lapse.',
        advantages: 'None.',
        disadvantages: 'The auditor would report it.',
      }),
    ],
    implications: {
      financial: 'Reserves stand at £2.3m, 4.4 per cent of turnover (illustrative).',
      risk: 'Interest and credit: no more than £3m with any one bank.',
    },
    timetable: 'Committee, then the Board; in force in April.',
    deliveryOwner: 'Tobias Fenwright, Director of Finance',
    body: `
## Reserves

General reserves stand at £2.3m (illustrative). The policy says what they are for: a bad winter, a claim that insurance does not meet, and change that pays for itself.

## Cash

Cash is kept where it is safe before it is kept where it earns. Balances are swept to the Council each night, under an agreement that either side can end.
`,
  });
}
