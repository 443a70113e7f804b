import type { PaperContent } from '~/domain/paper/paper-content';
import { type Dates, financialMonth } from '../calendar';
import { option, paperContent } from './paper-content';

/** TB-044: named after the month of the financial year in which it was written. */
export function placementForecast({ before }: Dates): PaperContent {
  const month = financialMonth(before(-30));
  return paperContent({
    title: `Placement cost forecast, month ${month}`,
    purposeText: 'To endorse the forecast of placement costs and what is done about the overspend.',
    summary: `At month ${month} placements are forecast to cost £0.9m more than the budget of £24.6m (illustrative), nearly all of it in residential care. Three placements account for half. Recovery actions of £0.4m are in hand.`,
    recommendations: [
      'endorse the forecast overspend of £0.9m on placements',
      'approve the recovery actions in section 2',
    ],
    options: [
      option('recommended', 'The recovery actions', {
        means: 'Four actions worth £0.4m this year.',
        advantages: 'No child moves for the sake of money.',
        disadvantages: 'Half of the overspend stays.',
      }),
      option('possible', 'Draw on the contingency now', {
        means: 'Release £0.5m.',
        advantages: 'The budget balances.',
        disadvantages: 'Nothing is left for the winter.',
      }),
      option('do-nothing', 'Report again next month', {
        means: 'Wait.',
        advantages: 'More would be known.',
        disadvantages: 'Each month costs £75,000 (illustrative).',
      }),
    ],
    implications: {
      financial: '£0.9m over budget, £0.4m of it to be recovered (illustrative).',
      risk: 'Two more children with complex needs would double the overspend.',
      children: 'Every placement is reviewed with the child’s own wishes first.',
    },
    timetable: 'Monthly until the overspend is below £0.25m.',
    deliveryOwner: 'Tobias Fenwright, Director of Finance',
    body: `
## What is happening

There are 417 children in care, nine fewer than a year ago. Of these, 44 live in children’s homes, six more than the budget assumed. The dearest three placements cost £14,200 a week between them (illustrative).

## What is done about it

Four children are ready to move to foster carers and wait for a match. Two homes have agreed to prices fixed for a year. A panel looks at every new placement above £5,000 a week.
`,
  });
}
