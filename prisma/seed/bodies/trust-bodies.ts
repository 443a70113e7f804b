import type { BodyPlan, SeatPlan } from './body-plan';
import { PUBLISHED, SIMPLE, seats } from './body-plan';

const BOARD: readonly SeatPlan[] = [
  { who: 'Pellingham', role: 'chair', category: 'independent' },
  { who: 'Okafor', role: 'deputy', category: 'independent' },
  { who: 'Vaswani', role: 'member', category: 'independent' },
  { who: 'Akintunde', role: 'member', category: 'independent' },
  { who: 'Thackwray', role: 'member', category: 'council-nominated' },
  { who: 'Raghunath', role: 'member', category: 'independent' },
  { who: 'Fenwright', role: 'member', category: 'executive' },
  // His seat falls vacant in the story: story/vacancy.ts.
  { who: 'Calderbank', role: 'member', category: 'independent' },
  { who: 'Asante', role: 'member', category: 'executive' },
  { who: 'Harbottle', role: 'member', category: 'independent' },
  { who: 'Llewhellin', role: 'member', category: 'independent' },
];

export const TRUST_BODIES: readonly BodyPlan[] = [
  {
    organisation: 'trust',
    code: 'ET',
    name: 'Executive Team',
    shortName: 'Executive Team',
    card: {
      profile: 'advisory',
      quorum: { count: 3 },
      majority: SIMPLE,
      tie: 'lost',
      veto: [],
      remote: true,
      ...PUBLISHED,
    },
    seats: seats('executive', ['Asante', 'Fenwright', 'Whitcombe', 'Brightwater']),
    officers: ['Tarrant'],
  },
  {
    organisation: 'trust',
    code: 'FAR',
    name: 'Finance, Audit and Risk Committee',
    shortName: 'Finance, Audit & Risk',
    card: {
      profile: 'trust-committee',
      quorum: { count: 3 },
      majority: SIMPLE,
      tie: 'casting-vote',
      veto: [],
      remote: true,
      ...PUBLISHED,
    },
    seats: seats('independent', ['Okafor', 'Vaswani', 'Llewhellin', 'Raghunath', 'Harbottle'], true),
    officers: ['Tarrant'],
  },
  {
    organisation: 'trust',
    code: 'TB',
    name: 'Trust Board',
    shortName: 'Trust Board',
    card: {
      profile: 'trust-board',
      quorum: { count: 6 },
      majority: SIMPLE,
      tie: 'casting-vote',
      veto: [],
      remote: true,
      ...PUBLISHED,
    },
    seats: BOARD,
    officers: ['Tarrant'],
  },
];
