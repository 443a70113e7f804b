import type { PaperContent } from '~/domain/paper/paper-content';
import { option, paperContent } from './paper-content';

/** TB-021. */
export function caseRecording(): PaperContent {
  return paperContent({
    title: 'New case-recording system: go-live',
    purposeText: 'To decide when the new case-recording system replaces the old one.',
    summary:
      'The system has passed its user tests with one reservation: reports for inspectors take longer than they should. The supplier of the old one ends its support in nine months. The Executive Team recommends going live in six weeks; others would wait until the next inspection is over.',
    recommendations: [
      'go live with the new case-recording system six weeks from this meeting',
      'keep the old system readable for six months',
      'have a report at each meeting until the last action of the plan is closed',
    ],
    options: [
      option('recommended', 'Go live in six weeks', {
        means: 'One cut-over weekend, with floor-walkers in every team for a month.',
        advantages: 'Social workers stop writing things twice; the old supplier is left in good time.',
        disadvantages: 'An inspection may fall in the first months.',
      }),
      option('possible', 'Wait until after the inspection', {
        means: 'Both systems side by side until then.',
        advantages: 'Nothing changes before inspectors come.',
        disadvantages:
          'Nobody knows when that will be, and each month of both systems costs £38,000 (illustrative).',
      }),
      option('do-nothing', 'Stay with the old system', {
        means: 'Buy extended support.',
        advantages: 'No change for staff.',
        disadvantages: 'Support ends in nine months and is sold for one year more at most.',
      }),
    ],
    implications: {
      financial: 'Within the programme’s budget of £1.2m; waiting costs £38,000 a month (illustrative).',
      people: 'Every practitioner is trained for a day; agency staff too.',
      risk: 'Records could be lost or late at the cut-over. It is rehearsed twice, with a way back until the Sunday evening.',
      'data-protection': 'A data-protection impact assessment is signed. Closed files are moved last.',
      children: 'A child’s story is written once and can be found by whoever needs it.',
    },
    timetable: 'Cut-over six weeks from the meeting; old system readable for six months.',
    deliveryOwner: 'Comfort Asante-Reeve, Chief Executive',
    body: `
## Where the programme stands

All 214 test cases were run; 209 passed, and the five that did not are about the speed of reports. The rehearsal moved 41,000 records and lost none.

## The choice

Those who would wait say that a change of system is a poor backdrop for an inspection. Those who would not say that nobody knows when inspectors come, and that writing everything twice is a risk to children now.

## What is asked

The Board is asked for a date, not for a view of the system. Twelve actions follow from it and each has a name beside it.
`,
  });
}
