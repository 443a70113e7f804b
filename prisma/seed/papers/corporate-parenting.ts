import type { PaperContent } from '~/domain/paper/paper-content';
import type { Dates } from '../calendar';
import { option, paperContent } from './paper-content';

/** CAB-009: the council's own paper. */
export function corporateParenting({ yearPast, yearAhead }: Dates): PaperContent {
  return paperContent({
    title: 'Corporate parenting: annual report',
    purposeText: `To receive the report for ${yearPast} and to decide on the offer to care leavers for ${yearAhead}.`,
    summary: `The Council is the parent of 417 children. The report says what they told us in ${yearPast} and what was done. It asks the Cabinet to exempt care leavers from council tax until they are twenty-five, at a cost of £0.54m a year across every ward (illustrative).`,
    recommendations: [
      `receive the corporate parenting report for ${yearPast}`,
      'exempt care leavers from council tax until the age of twenty-five',
    ],
    options: [
      option('recommended', 'Exempt until twenty-five', {
        means: 'For care leavers who live in the borough.',
        advantages: 'The one thing that care leavers asked for most.',
        disadvantages: 'Those who live elsewhere get nothing by it.',
      }),
      option('possible', 'Until twenty-one', {
        means: 'As three neighbouring councils do.',
        advantages: 'Half of the cost.',
        disadvantages: 'Ends when most need it.',
      }),
      option('do-nothing', 'No exemption', {
        means: 'Go on helping case by case.',
        advantages: 'No cost.',
        disadvantages: 'Eleven care leavers had a summons last year.',
      }),
    ],
    implications: {
      financial: '£0.54m a year (illustrative).',
      legal: 'Children Act 1989, sections 23C and 24. A key decision: it touches every ward.',
      equality: 'Positive for a group that is often poor.',
      children: 'Direct.',
    },
    consultation: 'The Children in Care Council, the Trust and the corporate parenting board.',
    timetable: `From April, for ${yearAhead}.`,
    deliveryOwner: 'Orla Pemberton-Shaw, Director of Children’s Services',
    keyDecision: true,
    body: `
## What children and care leavers said

They asked for three things: a social worker who stays, a home near their brothers and sisters, and not to be taken to court over council tax.

## What was done

Of the forty promises in last year’s plan thirty-three were kept. The seven that were not are named in the report with the reason for each.
`,
  });
}
