/** Stations at which one person decides: a consent, and a key decision of one person of a council's executive. */
export const AT_DESK = [
  { gate: { in: ['member-consent', 'department-consent'] as string[] } },
  { gate: 'key-decision', body: { profile: 'individual' } },
];
