import type { PaperContent } from '~/domain/paper/paper-content';
import { option, paperContent } from './paper-content';

/** TB-038. */
export function capitalFacility(): PaperContent {
  return paperContent({
    title: 'Working-capital facility with the Council',
    purposeText:
      'To decide whether to borrow from the Council when the contract sum comes later than the bills.',
    summary:
      'The Council pays the contract sum on the fifteenth of the month; salaries go out on the last day of the month before. In January and April the gap is wider than the Trust’s balances. A facility of up to £2.0m, used for at most six weeks at a time, closes it (illustrative). Borrowing is a reserved matter.',
    recommendations: [
      'agree a working-capital facility of up to £2.0m with the Council for three years',
      'have each use of it reported to the Finance, Audit and Risk Committee',
    ],
    options: [
      option('recommended', 'A facility with the Council', {
        means: 'Up to £2.0m, at the Council’s own cost of borrowing.',
        advantages: 'Cheap, simple, and from the only customer.',
        disadvantages: 'The lender is also the member.',
      }),
      option('possible', 'An overdraft', {
        means: 'From the Trust’s bank.',
        advantages: 'Independent of the Council.',
        disadvantages: 'About four times the interest, and a charge over the contract.',
      }),
      option('do-nothing', 'Manage as now', {
        means: 'Ask suppliers to wait.',
        advantages: 'No borrowing.',
        disadvantages: 'Foster carers’ associations have complained of it twice, and they are right.',
      }),
    ],
    implications: {
      financial: 'Interest of about £21,000 a year if it is used twice (illustrative).',
      legal: 'Borrowing above £0.5m is reserved to the member; a key decision of the Cabinet as lender.',
      risk: 'Dependence on one lender. The facility cannot be called in on less than three months’ notice.',
      children: 'Foster carers are paid on time in every month.',
    },
    timetable: 'To be in place before the end of the financial year.',
    deliveryOwner: 'Tobias Fenwright, Director of Finance',
    keyDecision: true,
    body: `
## The gap

In two months of the year salaries and allowances fall due before the contract sum is paid. Last January the balance stood at £41,000 for three days (illustrative).

## The terms

Up to £2.0m, for at most six weeks at a time, at the Council’s own cost of borrowing. Either side can end it on three months’ notice.
`,
  });
}
