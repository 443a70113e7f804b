import type { PaperContent } from '~/domain/paper/paper-content';
import { option, paperContent } from './paper-content';

/** TB-018. */
export function livedExperiencePanel(): PaperContent {
  return paperContent({
    title: 'Lived-experience panel, phase 2',
    purposeText:
      'To decide whether the panel of care-experienced young people becomes permanent, with a budget of its own.',
    summary:
      'The panel advised on eleven papers in its first year, and seven were changed by what it said. Phase 2 makes it permanent: five paid members, a coordinator for two days a week, and a right to have its view printed on every paper that concerns care leavers. It costs £46,000 a year (illustrative).',
    recommendations: [
      'make the lived-experience panel permanent',
      'pay its five members at the rate of the independent Board members’ attendance allowance',
      'print its view on the cover of every paper that concerns children in care or care leavers',
    ],
    options: [
      option('recommended', 'Permanent, with five paid members', {
        means: 'Five members for two years each, named by an open process.',
        advantages: 'Continuity, and members who are paid as others round the table are.',
        disadvantages: 'A new cost of £46,000 a year.',
      }),
      option('possible', 'Another pilot year', {
        means: 'As now, unpaid, for twelve months.',
        advantages: 'No new cost.',
        disadvantages: 'Three of the present members have said that they cannot go on unpaid.',
      }),
      option('do-nothing', 'Let the pilot end', {
        means: 'The panel stops.',
        advantages: 'None that the Executive Team could name.',
        disadvantages: 'The Board would decide on children’s lives without anybody who has lived them.',
      }),
    ],
    implications: {
      financial: '£46,000 a year from the participation budget (illustrative).',
      equality: 'Positive: the panel’s members are younger, and more often disabled, than the Board.',
      children: 'Direct: children in care said that they want somebody to ask “would I notice?”.',
    },
    consultation:
      'The present panel, the Children in Care Council and foster carers’ association, in two meetings and by post.',
    timetable: 'Members named within two months of the decision; first meeting in the month after.',
    deliveryOwner: 'Comfort Asante-Reeve, Chief Executive',
    body: `
## What the first year showed

The panel met nine times and read eleven papers. Its words were printed on four of them. Members asked for two things: to be asked before a paper is written, and to be paid.

## What phase 2 is

Five members are named by an open process, two of them under twenty-one. A coordinator works with them for two days a week. They see papers a fortnight before a committee does.

The Executive Team answers the panel in writing. Where a paper does not follow its view, the paper says why.
`,
  });
}
