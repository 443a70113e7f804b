/**
 * Whether a body of this profile decides by one person without a meeting: an individual, a department's
 * consent desk, and a company's sole member acting by its representative (governance.md §1, CA 2006 s.357).
 */
export function decidesAlone(profile: string): boolean {
  return profile === 'individual' || profile === 'secretary-of-state' || profile === 'trust-members';
}
