import { expect, test } from 'vitest';
import { decisionRef } from '~/domain/decision/decision-ref';

test.each([
  ['TB', 2026, 7, 'TB/2026/007'],
  ['CAB', '2026', '118', 'CAB/2026/118'],
  ['TB', 2026, 1200, 'TB/2026/1200'],
])('%s, %s, %s is %s', (code, year, number, ref) => {
  expect(decisionRef(code, year, number)).toBe(ref);
});
