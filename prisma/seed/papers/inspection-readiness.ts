import type { PaperContent } from '~/domain/paper/paper-content';
import { option, paperContent } from './paper-content';

/** CAB-011: the council's paper, by way of the Trust Board. */
export function inspectionReadiness(): PaperContent {
  return paperContent({
    title: 'Joint inspection readiness',
    purposeText:
      'To agree what the Council and the Trust do together to be ready for a joint area inspection.',
    summary:
      'Inspectors may come at a week’s notice to look at how the Council, the Trust, the police and health services work together. The paper sets out a joint plan of twelve steps and £0.6m for two years of a shared quality team (illustrative).',
    recommendations: [
      'adopt the joint readiness plan',
      'set aside £0.6m over two years for a quality team shared with the Trust',
    ],
    options: [
      option('recommended', 'A shared team', {
        means: 'Six people, employed by the Council, working in both.',
        advantages: 'One view of quality instead of two.',
        disadvantages: 'Takes a year to show results.',
      }),
      option('possible', 'Each its own', {
        means: 'As now, with a monthly meeting.',
        advantages: 'No new cost.',
        disadvantages: 'The last peer review found the same weakness twice.',
      }),
      option('do-nothing', 'Wait for inspectors', {
        means: 'No plan.',
        advantages: 'None.',
        disadvantages: 'A week is not long enough.',
      }),
    ],
    implications: {
      financial: '£0.6m over two years (illustrative).',
      people: 'Six posts, two of them on secondment from the Trust.',
      'data-protection':
        'Case audits are shared under an agreement that both data-protection officers have signed.',
      risk: 'A poor joint judgement would touch both bodies.',
      children: 'Audits begin with the child’s own account.',
    },
    consultation: 'The Trust’s Executive Team, the police and the health board.',
    timetable: 'Trust Board for assurance; Cabinet in the new year.',
    deliveryOwner: 'Orla Pemberton-Shaw, Director of Children’s Services',
    keyDecision: true,
    body: `
## What inspectors look at

How agencies know which children are at risk, what they do first, and whether they can show that it helped.

## The plan

Twelve steps, each with a name from the Council and one from the Trust. Four are done. The next is a joint audit of thirty cases.
`,
  });
}
