import { expect, test } from 'vitest';
import { quorumLine } from '~/domain/minutes/quorum-line';

test.each([
  { present: 6, needed: 6, says: 'Six members present; the quorum was 6.' },
  { present: 5, needed: 6, says: 'Five members present; the quorum was 6. There was no quorum at any time.' },
  { present: 1, needed: 1, says: 'One member present; the quorum was 1.' },
  { present: 3, needed: null, says: '' },
])('$present present where $needed are needed', ({ says, ...facts }) => {
  expect(quorumLine(facts)).toBe(says);
});
