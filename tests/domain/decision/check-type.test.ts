import { describe, expect, test } from 'vitest';
import { checkType, type DeclaredBallot, suggestedType } from '~/domain/decision/check-type';
import { DECISION_TYPES, type DecisionType, effectOnRoute } from '~/domain/decision/decision-type';
import { decisionTypesAt } from '~/domain/decision/decision-types-at';
import { GATES, type Gate } from '~/domain/paper/stage';

const carried: DeclaredBallot = { result: 'carried', puts: 'recommendation' };
const lost: DeclaredBallot = { result: 'not-carried', puts: 'recommendation' };
const inquorate: DeclaredBallot = { result: 'inquorate', puts: 'recommendation' };
const toDefer: DeclaredBallot = { result: 'carried', puts: 'other' };

const judge = (type: DecisionType, gate: Gate | null, ballots: readonly DeclaredBallot[]) => {
  const result = checkType(type, { gate, profile: 'trust-board', ballots });
  return result.ok ? 'ok' : result.refusal.code;
};

describe('the kind of decision', () => {
  test.each<[DecisionType, Gate | null, readonly DeclaredBallot[], string]>([
    ['approved', 'decide', [carried], 'ok'],
    ['approved-with-conditions', 'key-decision', [carried], 'ok'],
    ['recommended', 'recommend', [carried], 'ok'],
    ['endorsed', 'endorse', [carried], 'ok'],
    ['consented', 'member-consent', [carried], 'ok'],
    ['approved', 'decide', [carried, lost], 'ok'],
    ['approved', 'recommend', [carried], 'type-not-here'],
    ['consented', 'decide', [carried], 'type-not-here'],
    ['approved', 'call-in', [carried], 'type-not-here'],
    // A motion that was not carried cannot be recorded as approved, nor passed on as noted.
    ['approved', 'decide', [lost], 'nothing-was-carried'],
    ['noted', 'decide', [lost], 'nothing-was-carried'],
    ['rejected', 'decide', [lost], 'ok'],
    ['deferred', 'decide', [lost], 'ok'],
    ['referred-back', 'decide', [lost], 'ok'],
    // And one that was carried is not rejected, put off or sent back, unless a motion to do so was carried too.
    ['rejected', 'decide', [carried], 'it-was-carried'],
    ['deferred', 'decide', [carried], 'it-was-carried'],
    ['referred-back', 'decide', [carried, toDefer], 'ok'],
    ['deferred', 'decide', [toDefer], 'ok'],
    ['noted', 'decide', [toDefer], 'ok'],
    ['approved', 'decide', [toDefer], 'nothing-was-carried'],
    ['rejected', 'decide', [toDefer], 'ok'],
    // Inquorate: deferred and nothing else.
    ['deferred', 'decide', [inquorate], 'ok'],
    ['approved', 'decide', [inquorate], 'inquorate-so-deferred'],
    ['noted', null, [inquorate, inquorate], 'inquorate-so-deferred'],
    ['approved', 'decide', [carried, inquorate], 'ok'],
    // An objection in an advisory body returns the paper.
    ['referred-back', 'recommend', [{ result: 'objected', puts: 'recommendation' }], 'ok'],
    [
      'recommended',
      'recommend',
      [carried, { result: 'objected', puts: 'recommendation' }],
      'objected-so-returned',
    ],
    // Without a ballot.
    ['approved', 'decide', [], 'nothing-was-carried'],
    ['rejected', 'decide', [], 'nothing-was-carried'],
    ['noted', 'decide', [], 'nothing-was-carried'],
    ['deferred', 'decide', [], 'ok'],
    ['referred-back', 'recommend', [], 'ok'],
    // On no route.
    ['noted', null, [], 'ok'],
    ['agreed', null, [], 'nothing-was-carried'],
    ['agreed', null, [toDefer], 'ok'],
    ['appointed', null, [{ result: 'carried', puts: 'appointment' }], 'ok'],
  ])('%s at %s after %o: %s', (type, gate, ballots, answer) => {
    expect(judge(type, gate, ballots)).toBe(answer);
  });

  test('a refusal names the kinds that the gate has', () => {
    expect(
      checkType('approved', { gate: 'endorse', profile: 'trust-committee', ballots: [carried] }),
    ).toEqual({
      ok: false,
      refusal: {
        code: 'type-not-here',
        allowed: ['endorsed', 'noted', 'deferred', 'referred-back', 'rejected'],
      },
    });
  });

  test('an advisory body approves nothing', () => {
    expect(decisionTypesAt(null, 'advisory')).toEqual(['agreed', 'noted', 'deferred', 'referred-back']);
    expect(decisionTypesAt(null, 'cabinet')).toContain('approved');
  });

  test('no gate lets a decision take a paper on after a ballot was lost', () => {
    for (const gate of [...GATES, null]) {
      for (const type of DECISION_TYPES.filter((one) => effectOnRoute(one) === 'on' && one !== 'noted')) {
        expect(judge(type, gate, [lost])).not.toBe('ok');
      }
    }
  });
});

describe('the kind suggested', () => {
  test.each<[Gate | null, readonly DeclaredBallot[], DecisionType]>([
    ['decide', [carried], 'approved'],
    ['decide', [lost], 'rejected'],
    ['decide', [inquorate], 'deferred'],
    ['decide', [], 'deferred'],
    ['recommend', [carried], 'recommended'],
    ['endorse', [carried], 'endorsed'],
    ['member-consent', [carried], 'consented'],
    ['member-consent', [lost], 'refused'],
    ['department-consent', [lost], 'refused'],
    [null, [carried], 'agreed'],
    [null, [lost], 'rejected'],
    ['recommend', [{ result: 'objected', puts: 'recommendation' }], 'referred-back'],
    ['call-in', [], 'deferred'],
  ])('at %s after %o: %s', (gate, ballots, type) => {
    expect(suggestedType({ gate, profile: 'trust-board', ballots })).toBe(type);
  });

  test('an advisory body that did not agree notes or defers', () => {
    expect(suggestedType({ gate: null, profile: 'advisory', ballots: [lost] })).toBe('noted');
  });
});
