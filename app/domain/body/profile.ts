/** The kinds of body, each with its own law (governance.md §1; spelling of the outcome contract). */
export const PROFILES = [
  'trust-board',
  'trust-committee',
  'advisory',
  'trust-members',
  'council',
  'council-committee',
  'cabinet',
  'individual',
  'secretary-of-state',
  'custom',
] as const;
export type Profile = (typeof PROFILES)[number];

export function isTrustProfile(profile: Profile): boolean {
  return profile.startsWith('trust-');
}

/** A council, its committees and its executive. */
export function isCouncilProfile(profile: Profile): boolean {
  return profile === 'council' || profile === 'council-committee' || profile === 'cabinet';
}

/** Who is under the Act's rules on what is exempt and on members' interests: a council's body, or one person of its executive. */
export function actsForCouncil(profile: Profile): boolean {
  return isCouncilProfile(profile) || profile === 'individual';
}

/** Full council and its committees: what Sch 12 para 39 fixes for them no card may change. */
export function isFixedByStatute(profile: Profile): boolean {
  return profile === 'council' || profile === 'council-committee';
}

/** Whether one person decides: there is no quorum, majority or tie to judge (SI 2012/2089 reg 13). */
export function isSoleDecider(profile: Profile): boolean {
  return profile === 'individual' || profile === 'secretary-of-state';
}

/**
 * Whether seats on line count unless the card says otherwise: directors do (model article 10), councillors do not
 * (Hertfordshire CC v SSHCLG [2021] EWHC 1093 (Admin)).
 */
export function remoteByDefault(profile: Profile): boolean {
  return isTrustProfile(profile) || profile === 'custom';
}
