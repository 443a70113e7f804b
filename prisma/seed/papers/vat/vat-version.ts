/** The versions of TB-041: as submitted, after clearance, after the Executive Team, after the Committee. */
export type VatVersion = 1 | 2 | 3 | 4;
