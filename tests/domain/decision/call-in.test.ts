import { describe, expect, it } from 'vitest';
import { callInRule, checkCallIn } from '~/domain/body/call-in-rule';
import { type CallInFacts, decideCallInAnswer, decideRequest } from '~/domain/decision/decide-call-in';
import { refusal } from '../notice/a-calendar';

const facts: CallInFacts = {
  ...{ callable: true, published: true, state: null, askedBy: [] },
  ...{ closesAt: '2026-04-11T00:00:00+01:00', now: '2026-04-10T17:00:00+01:00' },
  rule: { requests: 3, chairAlone: false },
};
const member = { personId: 'p', chair: false, ofExecutive: false };

// governance.md §15, example 27
describe('a request for a call-in', () => {
  it('is kept until enough have asked; then the decision is called in', () => {
    expect(decideRequest(facts, member)).toEqual({ ok: true, value: 'kept' });
    expect(decideRequest({ ...facts, askedBy: ['a', 'b'] }, member)).toEqual({
      ok: true,
      value: 'called-in',
    });
    expect(decideRequest({ ...facts, askedBy: ['p'] }, member)).toEqual({ ok: true, value: 'repeat' });
  });

  it('is the chair’s alone where the card says so', () => {
    const chair = { ...member, chair: true };
    expect(decideRequest(facts, chair)).toEqual({ ok: true, value: 'kept' });
    const alone = { ...facts, rule: { requests: 3, chairAlone: true } };
    expect(decideRequest(alone, chair)).toEqual({ ok: true, value: 'called-in' });
    expect(decideRequest(alone, member)).toEqual({ ok: true, value: 'kept' });
  });

  it('is in time until the window closes, and where no end is known', () => {
    const late = { ...facts, now: '2026-04-11T00:00:00+01:00' };
    expect(refusal(decideRequest(late, member))).toEqual({
      code: 'call-in-closed',
      closedAt: facts.closesAt,
    });
    expect(decideRequest({ ...late, closesAt: null }, member).ok).toBe(true);
  });

  it('is refused of what cannot be called in, before publication, twice over, and by the executive', () => {
    const code = (wish: Partial<CallInFacts>, by = member) =>
      refusal(decideRequest({ ...facts, ...wish }, by)).code;
    expect(code({ callable: false })).toBe('not-callable');
    expect(code({ published: false })).toBe('call-in-not-begun');
    expect(code({ state: 'held' })).toBe('called-in-already');
    expect(code({}, { ...member, ofExecutive: true })).toBe('executive-asks');
  });
});

describe('the answer to a call-in', () => {
  const held = { state: 'held', metOn: '2026-04-20', calledInOn: '2026-04-10', today: '2026-04-21' } as const;

  it('ends it, or hands it to the council, which ends it', () => {
    expect(decideCallInAnswer({ ...held, result: 'no-further-action' })).toEqual({
      ok: true,
      value: 'ended',
    });
    expect(decideCallInAnswer({ ...held, result: 'referred-back' })).toEqual({ ok: true, value: 'ended' });
    expect(decideCallInAnswer({ ...held, result: 'to-council' })).toEqual({
      ok: true,
      value: 'with-council',
    });
    const council = { ...held, state: 'with-council' } as const;
    expect(decideCallInAnswer({ ...council, result: 'referred-back' })).toEqual({ ok: true, value: 'ended' });
    expect(refusal(decideCallInAnswer({ ...council, result: 'to-council' })).code).toBe('council-answers');
  });

  it('needs a call-in that is open and a meeting between it and today', () => {
    const result = 'referred-back';
    expect(refusal(decideCallInAnswer({ ...held, result, state: null })).code).toBe('not-called-in');
    expect(refusal(decideCallInAnswer({ ...held, result, state: 'ended' })).code).toBe('call-in-answered');
    expect(decideCallInAnswer({ ...held, result, metOn: held.calledInOn }).ok).toBe(true);
    expect(decideCallInAnswer({ ...held, result, metOn: held.today }).ok).toBe(true);
    expect(refusal(decideCallInAnswer({ ...held, result, metOn: '2026-04-09' })).code).toBe('met-on-wrong');
    expect(refusal(decideCallInAnswer({ ...held, result, metOn: '2026-04-22' })).code).toBe('met-on-wrong');
  });
});

it('three members call in within five days where the card says nothing', () => {
  expect(callInRule(null)).toEqual({
    ...{ requests: 3, chairAlone: false, days: 5, takesEffect: 'next-working-day' },
  });
  const five = { requests: 5, chairAlone: true, takesEffect: 'next-day' } as const;
  expect(callInRule({ callIn: five })).toEqual({ ...five, days: 5 });
  expect(callInRule({ callIn: { ...five, days: 7 } })).toEqual({ ...five, days: 7 });
});

it.each([
  [0, false],
  [1, true],
  [15, true],
  [16, false],
  [2.5, false],
])('a card gives the window %d days: %s', (days, allowed) => {
  const rule = { requests: 3, chairAlone: false, days, takesEffect: 'next-day' } as const;
  expect(checkCallIn({ callIn: rule }).ok).toBe(allowed);
});
