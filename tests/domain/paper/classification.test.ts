import { expect, it } from 'vitest';
import { CLASSIFICATIONS, stricterOf } from '~/domain/paper/classification';

it('of two classes the stricter is the one that reaches fewer people, either way round', () => {
  for (const [index, one] of CLASSIFICATIONS.entries()) {
    for (const other of CLASSIFICATIONS.slice(index)) {
      expect(stricterOf(one, other)).toBe(other);
      expect(stricterOf(other, one)).toBe(other);
    }
  }
});
