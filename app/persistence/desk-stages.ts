/** Stations at which one person decides: a consent, and a decision, key or not, of one person of a council's executive. */
export const AT_DESK = [
  { gate: { in: ['member-consent', 'department-consent'] as string[] } },
  { gate: { in: ['decide', 'key-decision'] as string[] }, body: { profile: 'individual' } },
];
