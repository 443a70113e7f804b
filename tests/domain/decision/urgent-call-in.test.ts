import { describe, expect, it } from 'vitest';
import { PROFILES } from '~/domain/body/profile';
import { isExecutive } from '~/domain/decision/is-executive';
import { urgentCallIn } from '~/domain/decision/urgent-call-in';

const cabinet = { profile: 'cabinet', calledInBefore: false, agreed: false } as const;

describe('the call-in of an executive’s urgent decision (governance.md §6.4)', () => {
  it.each([
    ['without an agreement', {}, true, 'does not waive it'],
    ['with the agreement required', { agreed: true }, false, 'agreed under special urgency'],
    ['called in before', { calledInBefore: true }, false, 'called in before'],
    ['called in before and agreed', { calledInBefore: true, agreed: true }, false, 'called in before'],
  ])('%s', (_, other, callable, words) => {
    expect(urgentCallIn({ ...cabinet, ...other })).toEqual({
      callable,
      says: expect.stringContaining(words),
    });
  });

  it('is of an executive’s alone', () => {
    for (const profile of PROFILES) {
      expect(urgentCallIn({ ...cabinet, profile }) !== null).toBe(isExecutive(profile));
    }
  });
});
