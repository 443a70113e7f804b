import type { PaperContent } from '~/domain/paper/paper-content';
import type { Dates } from '../calendar';
import { option, paperContent } from './paper-content';

/** TB-052. */
export function sufficiencyStrategy({ april }: Dates): PaperContent {
  const from = Number(april.slice(0, 4));
  return paperContent({
    title: `Sufficiency strategy ${from}–${String(from + 3).slice(2)}: first draft`,
    purpose: 'discussion',
    purposeText:
      'To hear the Executive Team on a first draft of how the Trust will have enough of the right homes for children in care.',
    summary:
      'The strategy sets out how many homes of which kind will be needed over three years: thirty more foster families, two small children’s homes of our own, and supported lodgings for sixteen young people. It is a draft for discussion.',
    recommendations: ['support the draft as the basis of consultation with children, carers and providers'],
    options: [
      option('recommended', 'Consult on the draft', {
        means: 'Eight weeks, beginning with children.',
        advantages: 'Those who live in the homes are heard first.',
        disadvantages: 'Adoption moves to the summer.',
      }),
      option('do-nothing', 'Extend the present strategy', {
        means: 'Another year as it is.',
        advantages: 'No work.',
        disadvantages: 'It was written for 380 children; there are 417.',
      }),
    ],
    implications: {
      financial: 'To be costed after consultation: two homes would cost about £1.9m (illustrative).',
      legal:
        'Children Act 1989, section 22G: the Council’s duty to secure sufficient accommodation, carried out by the Trust.',
      children: 'Direct: two in five children in care live more than twenty miles from home.',
    },
    timetable: 'Consultation in the new year, Board in the summer.',
    deliveryOwner: 'Comfort Asante-Reeve, Chief Executive',
    body: `
## What children said

Near my brother. A key of my own. Not to move again. These three came first in every group that was asked.

## What is needed

Thirty more foster families over three years, of which ten for teenagers. Two children’s homes of three places each, run by the Trust. Supported lodgings for sixteen young people.

## What is not known

How many unaccompanied children will come. The draft plans for twenty and says what happens at thirty-five.
`,
  });
}
