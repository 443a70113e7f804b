import type { PaperContent } from '~/domain/paper/paper-content';
import { option, paperContent } from './paper-content';

/** TB-050: in clearance. */
export function agencySocialWork(): PaperContent {
  return paperContent({
    title: 'Reducing agency social work by half',
    purposeText: 'To decide on a plan that halves the number of agency social workers in eighteen months.',
    summary:
      'One social worker in four is from an agency. The plan offers agency staff a permanent post with a bonus for staying, opens a fourth assessed-year cohort and caps what the Trust pays agencies. It costs £0.3m and saves £0.8m a year (illustrative).',
    recommendations: [
      'adopt the plan to halve agency social work in eighteen months',
      'set aside £0.3m for bonuses and the fourth cohort',
    ],
    options: [
      option('recommended', 'The plan', {
        means: 'Conversion, a fourth cohort and a cap.',
        advantages: 'Children keep the same social worker for longer.',
        disadvantages: 'A cap may leave posts empty at first.',
      }),
      option('possible', 'A cap alone', {
        means: 'Pay no more than the regional rate.',
        advantages: 'Costs nothing.',
        disadvantages: 'Posts would stand empty.',
      }),
      option('do-nothing', 'Go on as now', {
        means: 'Replace agency staff as they leave.',
        advantages: 'No risk of gaps.',
        disadvantages: 'Costs £0.8m a year more than permanent staff, and VAT on top (illustrative).',
      }),
    ],
    implications: {
      vat: 'Agency fees bear VAT that the Trust cannot recover: about £0.74m last year (illustrative).',
      financial: '£0.3m once, £0.8m a year saved (illustrative).',
      people: 'Thirty-one agency workers are offered permanent posts.',
      risk: 'Empty posts in the first six months.',
      children: 'Fewer changes of social worker, which children name first when asked.',
    },
    consultation: 'Trade unions, agency workers and team managers; the unions support it.',
    timetable: 'Board in the new year; eighteen months from then.',
    deliveryOwner: 'Marisol Whitcombe, Director of People',
    body: `
## Where we are

There are 62 agency social workers in 241 posts. They stay for seven months on average; permanent staff stay for three years.

## The plan

Everybody from an agency who has stayed for six months is offered a post, with £3,000 after a year and £3,000 after two. A fourth cohort of newly qualified social workers begins in September. Agencies are paid no more than the regional rate.
`,
  });
}
