import { COUNCIL_PEOPLE } from './council-people';
import type { PersonPlan } from './person-plan';
import { TRUST_PEOPLE } from './trust-people';

export const ADMINISTRATOR = {
  key: 'Abernethy',
  name: 'Fergus Abernethy',
  jobTitle: 'System administrator',
} as const satisfies PersonPlan;

export const DEPARTMENT_PEOPLE = [
  { key: 'Marlborough', name: 'Kit Marlborough', jobTitle: 'Consent desk, Regions Group' },
] as const satisfies readonly PersonPlan[];

export type PersonKey =
  | (typeof TRUST_PEOPLE)[number]['key']
  | (typeof COUNCIL_PEOPLE)[number]['key']
  | (typeof DEPARTMENT_PEOPLE)[number]['key']
  | typeof ADMINISTRATOR.key;

/** The organisations with their people; a public reader signs in to nothing and so has no account. */
export const ORGANISATIONS = [
  {
    key: 'trust',
    name: 'Donmere Children’s Trust',
    shortName: 'Trust',
    kind: 'trust',
    domain: 'donmere-trust',
    people: TRUST_PEOPLE,
  },
  {
    key: 'council',
    name: 'Donmere Metropolitan Borough Council',
    shortName: 'Council',
    kind: 'council',
    domain: 'donmere-council',
    people: COUNCIL_PEOPLE,
  },
  {
    key: 'department',
    name: 'Department for Education',
    shortName: 'DfE',
    kind: 'department',
    domain: 'department',
    people: DEPARTMENT_PEOPLE,
  },
] as const;
