import type { PersonPlan } from './person-plan';

/** The trust's people, in the order in which the sign-in page offers them. The administrator is made first of all. */
export const TRUST_PEOPLE = [
  { key: 'Pellingham', name: 'Ruth Pellingham', jobTitle: 'Chair of the Trust Board' },
  { key: 'Tarrant', name: 'Imogen Tarrant', jobTitle: 'Governance officer' },
  { key: 'Akintunde', name: 'Dorothy Akintunde', jobTitle: 'Board member' },
  { key: 'Okafor', name: 'Anselm Okafor-Birch', jobTitle: 'Deputy Chair; chairs Finance, Audit and Risk' },
  { key: 'Vaswani', name: 'Priti Vaswani', jobTitle: 'Board member' },
  { key: 'Llewhellin', name: 'Gareth Llewhellin', jobTitle: 'Board member' },
  { key: 'Raghunath', name: 'Sunita Raghunath', jobTitle: 'Board member' },
  { key: 'Harbottle', name: 'Wilf Harbottle', jobTitle: 'Board member' },
  { key: 'Asante', name: 'Comfort Asante-Reeve', jobTitle: 'Chief Executive, board member' },
  { key: 'Fenwright', name: 'Tobias Fenwright', jobTitle: 'Director of Finance, board member' },
  { key: 'Sondhi', name: 'Lata Sondhi-Cole', jobTitle: 'Head of Accounting' },
  { key: 'Whitcombe', name: 'Marisol Whitcombe', jobTitle: 'Director of People' },
  { key: 'Brightwater', name: 'Jonah Brightwater', jobTitle: 'Head of Commissioning' },
  { key: 'Adeyemi', name: 'Winifred Adeyemi-Stone', jobTitle: 'Financial Controller' },
  { key: 'Castellane', name: 'Bryony Castellane', jobTitle: 'Company Solicitor' },
  { key: 'Winterbourne', name: 'Keziah Winterbourne', jobTitle: 'Children in Care Council, observer' },
  { key: 'Calderbank', name: 'Iain Calderbank', jobTitle: 'Former board member', past: true },
] as const satisfies readonly PersonPlan[];
