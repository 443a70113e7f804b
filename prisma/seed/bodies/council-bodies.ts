import type { BodyPlan } from './body-plan';
import { PUBLISHED, SIMPLE, seats } from './body-plan';

/** The council's bodies and the department's desk. Councillors on line do not count (governance.md §0.8). */
export const COUNCIL_BODIES: readonly BodyPlan[] = [
  {
    organisation: 'council',
    code: 'CAB',
    name: 'Cabinet',
    shortName: 'Council Cabinet',
    card: {
      profile: 'cabinet',
      quorum: { count: 3 },
      majority: SIMPLE,
      tie: 'casting-vote',
      veto: [],
      remote: false,
      ...PUBLISHED,
    },
    seats: seats('executive', [
      ...(['Blakeney', 'Siddall', 'Thackwray', 'Ormerod'] as const),
      ...(['Frobisher', 'Adelaja', 'Kerslake', 'Ashby'] as const),
    ]),
    officers: ['Fairweather'],
  },
  {
    organisation: 'council',
    code: 'OSC',
    name: 'Overview and Scrutiny Committee',
    shortName: 'Overview and Scrutiny',
    card: {
      profile: 'council-committee',
      quorum: { count: 4 },
      majority: SIMPLE,
      tie: 'casting-vote',
      veto: [],
      remote: false,
      ...PUBLISHED,
    },
    seats: seats('scrutiny', [
      ...(['Garrowby', 'Nettleship', 'Ibekwe', 'Hollingrake', 'Sandiford', 'Wrigglesworth'] as const),
      ...(['Chaudhry', 'Petherick', 'Oduya', 'Thornthwaite', 'Kirkbride', 'Mossop'] as const),
    ]),
    officers: ['Fairweather'],
  },
  {
    organisation: 'council',
    code: 'MEM',
    name: 'The Council as member of the Trust',
    shortName: 'Council as member',
    // Three quarters: what a sole member passes at its meetings here is a special resolution (CA 2006 s.283).
    card: {
      profile: 'trust-members',
      quorum: { count: 1 },
      majority: { share: [3, 4], test: 'at-least', base: 'cast' },
      tie: 'lost',
      veto: [],
      remote: true,
      ...PUBLISHED,
    },
    seats: seats('representative', ['Trevanion']),
    officers: ['Fairweather'],
  },
  {
    organisation: 'department',
    code: 'DFE',
    name: 'Department for Education, consent desk',
    shortName: 'DfE',
    card: {
      profile: 'secretary-of-state',
      quorum: { count: 1 },
      majority: SIMPLE,
      tie: 'lost',
      veto: [],
      remote: true,
      ...PUBLISHED,
    },
    seats: seats('desk', ['Marlborough']),
    officers: ['Marlborough'],
  },
];
