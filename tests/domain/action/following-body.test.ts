import { expect, it } from 'vitest';
import { followingBody } from '~/domain/action/following-body';

const paper = { bodyId: 'trust-board' };

it('is the body that decided, and for a desk the body that the paper came from', () => {
  expect(followingBody({ bodyId: 'cabinet', profile: 'cabinet', paper })).toBe('cabinet');
  expect(followingBody({ bodyId: 'desk', profile: 'secretary-of-state', paper })).toBe('trust-board');
  expect(followingBody({ bodyId: 'desk', profile: 'secretary-of-state', paper: null })).toBe('desk');
});
