import { expect, it } from 'vitest';
import { decidesAlone } from '~/domain/body/decides-alone';
import { PROFILES } from '~/domain/body/profile';

it('is an individual, a department’s desk and a company’s sole member that decide alone', () => {
  expect(PROFILES.filter(decidesAlone)).toEqual(['trust-members', 'individual', 'secretary-of-state']);
});
