import type { Profile } from '../body/profile';

/**
 * Whether the body exercises a council's executive functions: its decisions are recorded with the particulars of
 * SI 2012/2089 regs 12 and 13, published, and open to call-in (LGA 2000 s.9F; governance.md §6.4).
 */
export function isExecutive(profile: Profile): boolean {
  return profile === 'cabinet' || profile === 'individual';
}
