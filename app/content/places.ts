/** What a person is in a body, in words. */
export const PLACES = {
  chair: 'Chair',
  deputy: 'Deputy Chair',
  member: 'member',
  officer: 'governance officer',
} as const;
