import type { PaperContent } from '~/domain/paper/paper-content';
import { option, paperContent } from './paper-content';

/** TB-046: sent back. */
export function schemeOfDelegation(): PaperContent {
  return paperContent({
    title: 'Scheme of delegation: yearly update',
    purposeText: 'To decide who in the Trust may commit it, to what, and up to how much.',
    summary:
      'The scheme is brought up to date for the new posts, with limits raised by a tenth. The largest change lets heads of service place children at up to £6,000 a week without a panel.',
    recommendations: [
      'adopt the scheme of delegation at appendix A',
      'raise the limit for heads of service to £6,000 a week for a placement',
    ],
    options: [
      option('recommended', 'The updated scheme', {
        means: 'New posts, limits a tenth higher.',
        advantages: 'Decisions are taken nearer to the child.',
        disadvantages: 'Fewer placements are looked at by a panel.',
      }),
      option('do-nothing', 'Last year’s scheme', {
        means: 'No change.',
        advantages: 'Well known.',
        disadvantages: 'Names two posts that no longer exist.',
      }),
    ],
    implications: {
      financial: 'None directly: budgets stay as they are, and only who may commit them changes.',
      legal: 'Made under article 5. Nothing reserved to the member is delegated.',
      risk: 'A higher limit without a panel: the point on which it was sent back.',
    },
    timetable: 'In force from the first of the month after the Board.',
    deliveryOwner: 'Imogen Tarrant, Governance officer',
    body: `
## What changes

Two posts have gone and three are new. Every limit is raised by a tenth, rounded to £500.

## Placements

Heads of service may commit £5,500 a week today. The scheme would let them commit £6,000 without asking a panel first.
`,
  });
}
