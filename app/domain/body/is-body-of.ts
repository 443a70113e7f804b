import { isCouncilProfile, type Profile } from './profile';

export type OrganisationKind = 'trust' | 'council' | 'department';

/**
 * Whether an organisation of that kind can have a body with those rules: a company's board and its committees are a
 * company's, a council's bodies a council's, the consent of the Secretary of State a department's. A company's members may
 * be its own or sit with the council that is the member. Source: governance.md §1.
 */
export function isBodyOf(profile: Profile, kind: OrganisationKind): boolean {
  if (isCouncilProfile(profile)) return kind === 'council';
  switch (profile) {
    case 'trust-board':
    case 'trust-committee':
      return kind === 'trust';
    case 'trust-members':
      return kind !== 'department';
    case 'secretary-of-state':
      return kind === 'department';
    default:
      return true;
  }
}
