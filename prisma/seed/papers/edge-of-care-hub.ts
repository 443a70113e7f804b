import type { PaperContent } from '~/domain/paper/paper-content';
import { option, paperContent } from './paper-content';

/** TB-039, before and after the Committee has seen it. */
export function edgeOfCareHub(seen: 'before' | 'after'): PaperContent {
  return paperContent({
    title: 'Edge-of-care hub: release of reserve',
    purposeText: 'To decide whether to release £0.62m of reserves for the hub at Fellgate.',
    summary:
      'The hub brings family support, short breaks and a crisis team under one roof at Fellgate. The lease is agreed; the building needs £0.62m of work (illustrative). Members differ on whether reserves should bear it before the contract price is settled.',
    recommendations: [
      'release £0.62m from the service-development reserve for the works at Fellgate',
      'have the Finance, Audit and Risk Committee see the tender before it is accepted',
    ],
    options: [
      option('recommended', 'Release the reserve now', {
        means: 'Works begin in eight weeks; the hub opens in the summer.',
        advantages: 'Forty families a year are kept together sooner.',
        disadvantages: 'Reserves fall to 3.1 per cent of turnover, against a policy of 4.',
      }),
      option('possible', 'Wait for the contract price', {
        means: 'Decide again in three months.',
        advantages: 'The Board would know next year’s sum.',
        disadvantages: 'The landlord holds the terms for ten weeks only.',
      }),
      option('do-nothing', 'Not build the hub', {
        means: 'The three teams stay where they are.',
        advantages: 'Reserves stay as they are.',
        disadvantages: 'Families go on being sent from door to door.',
      }),
    ],
    implications: {
      financial: '£0.62m of reserves, which fall to 3.1 per cent of turnover (illustrative).',
      vat: 'About £0.1m of the cost is VAT that the Trust cannot recover; under the arrangement of TB-041 the Council could be the buyer (illustrative).',
      risk: 'Building costs. A tenth is kept for what is found behind the walls.',
      children: 'Forty families a year are helped before a child comes into care.',
      sustainability: 'The works halve the building’s use of gas.',
    },
    timetable: 'Tender in two weeks, works in eight, opening in the summer.',
    deliveryOwner: 'Jonah Brightwater, Head of Commissioning',
    body: `
## The hub

Three teams that see the same families work from three buildings. A parent in a crisis is asked the same questions three times in a week.

## The money

The reserve was set aside for this purpose two years ago. Releasing it takes all reserves below the Board’s own policy until the savings of the hub are made, in its third year.

${seen === 'before' ? '' : COMMITTEE}`,
  });
}

const COMMITTEE = `## What the Committee said

It endorsed the release by three votes to one. The member who voted against would wait until the contract price is known.
`;
