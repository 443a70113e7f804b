import type { PaperContent } from '~/domain/paper/paper-content';
import { option, paperContent } from './paper-content';

/** TB-043: withdrawn. */
export function vehicleLeases(): PaperContent {
  return paperContent({
    title: 'Vehicles: sale and lease back',
    purposeText: 'To decide whether to sell the Trust’s twenty-two vehicles and lease them back.',
    summary:
      'Selling the vehicles would bring £240,000 at once and cost £71,000 a year for four years (illustrative).',
    recommendations: ['sell the Trust’s vehicles and lease them back for four years'],
    options: [
      option('recommended', 'Sell and lease back', {
        means: 'One buyer, who leases them back for four years.',
        advantages: 'Money at once; no more repairs.',
        disadvantages: 'Dearer over four years, with VAT on the leases that cannot be recovered.',
      }),
      option('do-nothing', 'Keep the vehicles', {
        means: 'Replace three a year.',
        advantages: 'Cheapest over four years.',
        disadvantages: 'Repairs are hard to foresee.',
      }),
    ],
    implications: {
      vat: 'The leases bear VAT of about £14,000 a year that the Trust cannot recover (illustrative).',
      financial: '£240,000 at once, £71,000 a year after (illustrative).',
      procurement: 'A sale by tender.',
    },
    timetable: 'Sale within three months.',
    deliveryOwner: 'Jonah Brightwater, Head of Commissioning',
    body: `
## Why it was looked at

The Trust owns twenty-two vehicles, of which nine are older than eight years. Repairs cost £38,000 last year (illustrative).
`,
  });
}
