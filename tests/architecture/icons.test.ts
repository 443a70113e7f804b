import { expect, test } from 'vitest';
import { iconsAgree } from '../../scripts/icons';

test('the file of icons holds what the list names, as lucide draws it', () => {
  expect(iconsAgree(), 'run npm run icons').toBe(true);
});
