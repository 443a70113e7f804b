import type { PaperContent } from '~/domain/paper/paper-content';
import type { Dates } from '../calendar';
import { option, paperContent } from './paper-content';

/** TB-031. */
export function contractExtension({ march, words }: Dates): PaperContent {
  return paperContent({
    title: 'Two-year extension of the service contract',
    purposeText: 'To decide whether to take up the two-year extension that the service contract allows.',
    summary: `The contract under which the Trust runs children’s services for the Council ends on ${words(march)}. It may be extended once, by two years, if the Trust, the Council and, while the services are under a direction, the Secretary of State agree. This paper asks the Board to agree.`,
    recommendations: [
      'agree to extend the service contract by two years on its present terms',
      'authorise the Chief Executive to sign the deed of extension once the Council and the Department have agreed',
    ],
    options: [
      option('recommended', 'Extend by two years', {
        means: 'One deed, on the present terms.',
        advantages: 'Staff and families know where they stand; the improvement plan runs to its end.',
        disadvantages: 'The terms on inflation stay as they are.',
      }),
      option('possible', 'Negotiate a new contract', {
        means: 'A fresh contract of five years.',
        advantages: 'Everything could be settled anew.',
        disadvantages: 'There is no time for it before the present one ends.',
      }),
      option('do-nothing', 'Let the contract end', {
        means: 'Services return to the Council.',
        advantages: 'None to children that anybody has shown.',
        disadvantages: 'Six hundred and forty staff transfer in the middle of an improvement plan.',
      }),
    ],
    implications: {
      financial: 'The contract sum is set each year; two years are worth about £105m (illustrative).',
      legal:
        'A reserved matter under the articles; a key decision of the Cabinet; consent under the governance side agreement.',
      people: 'No transfer of staff for two years more.',
      procurement: 'An extension that the first contract provided for is not a new award.',
      children: 'The same social workers, and the same telephone number.',
    },
    timetable: 'Board, member, Cabinet, call-in, Department; signed a year before the contract would end.',
    deliveryOwner: 'Comfort Asante-Reeve, Chief Executive',
    keyDecision: true,
    body: `
## What the contract says

Clause 3.4 allows one extension of two years, by deed. Each side may ask for it eighteen months before the end at the latest.

## Why now

Recruiting is hard when nobody can say who will employ you in two years. Four candidates for team manager asked about it this summer, and two withdrew.

## Who decides

The Board agrees for the Trust. The Council decides twice: as the Trust’s member, because the matter is reserved, and as the other party, by its Cabinet. The Department’s consent comes last.
`,
  });
}
