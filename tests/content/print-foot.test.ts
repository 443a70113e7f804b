import { expect, test } from 'vitest';
import { paperFoot } from '~/content/print-foot';

const printed = {
  ...{ ref: 'TB-041', version: 4, classification: 'board-confidential' as const, by: 'Ruth Pellingham' },
  at: '2026-11-30T14:10:00Z',
};

test('the foot of a printed paper says which text, for whom, by whom and when', () => {
  expect(paperFoot(printed).replaceAll('\u00a0', ' ')).toBe(
    'TB\u2011041, version 4, board confidential. Printed 30 November 2026, 14:10, by Ruth Pellingham',
  );
});

test('a draft says that it is one', () => {
  expect(paperFoot({ ...printed, version: null })).toContain('TB\u2011041, draft, board confidential.');
});
