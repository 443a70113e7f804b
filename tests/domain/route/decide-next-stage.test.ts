import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECISION_TYPES, type DecisionType } from '~/domain/decision/decision-type';
import { decideNextStage, type RouteStage } from '~/domain/paper/decide-next-stage';
import type { Gate, StageState } from '~/domain/paper/stage';

/** "clearance:passed decide:current" as stages; each name stands for a gate, a body and a name. */
function line(words: string): RouteStage[] {
  return words.split(' ').map((word, index) => {
    const [name = '', state = ''] = word.split(':');
    const gate = name.replace(/\d/, '') as Gate;
    return { id: `${index + 1}`, position: index + 1, gate, bodyId: name, name, state: state as StageState };
  });
}
const decide = (words: string, type: DecisionType, returnToPosition?: number) => {
  const stages = line(words);
  const stageId = stages.find(({ state }) => state === 'current')?.id ?? 'none';
  return decideNextStage(stages, { stageId, type, returnToPosition });
};

describe('the effect of a decision on the route', () => {
  it.each([
    ['decide:current implementation:to-come', 'approved', { kind: 'moves', passed: '1', arrives: '2' }],
    [
      'recommend:current decide:skipped implementation:to-come',
      'noted',
      { kind: 'moves', passed: '1', arrives: '3' },
    ],
    ['decide:passed implementation:current', 'agreed', { kind: 'ends', passed: '2' }],
    ['decide:current implementation:to-come', 'deferred', { kind: 'waits', at: '1' }],
    ['decide:current implementation:to-come', 'rejected', { kind: 'stops', at: '1' }],
    ['department-consent:current implementation:to-come', 'refused', { kind: 'stops', at: '1' }],
  ] as const)('%s, %s', (words, type, effect) => {
    expect(decide(words, type)).toEqual({ ok: true, value: effect });
  });

  it.each([
    ['clearance:passed recommend:passed decide:current', 1, ['1', '2', '3']],
    ['clearance:passed recommend:passed decide:current', undefined, ['2', '3']],
    ['clearance:current recommend:to-come', undefined, ['1']],
    ['clearance:passed recommend:passed decide:sent-back recommend:passed decide:current', 2, ['4', '5']],
    [
      'clearance:passed recommend:passed decide:sent-back recommend:passed decide:current',
      1,
      ['1', '4', '5'],
    ],
    ['clearance:passed endorse:skipped decide:current', 1, ['1', '3']],
  ] as const)('%s goes back to %s by drawing %j again', (words, to, again) => {
    const left = line(words).find(({ state }) => state === 'current')?.id;
    expect(decide(words, 'referred-back', to)).toEqual({ ok: true, value: { kind: 'returns', left, again } });
  });

  it('goes back only to an earlier station', () => {
    const words = 'clearance:passed decide:current implementation:to-come';
    for (const position of [2, 3, 9]) {
      expect(decide(words, 'referred-back', position)).toEqual({
        ok: false,
        refusal: { code: 'not-an-earlier-stage', position },
      });
    }
  });

  it('is nothing at a station where the paper is not', () => {
    expect(decide('decide:passed implementation:stopped', 'approved')).toMatchObject({
      refusal: { code: 'stage-not-current' },
    });
  });

  it('never runs backwards: what is drawn again includes where it was, each station once', () => {
    const route = fc
      .integer({ min: 1, max: 6 })
      .map((passed) =>
        [...Array.from({ length: passed }, (_, index) => `recommend${index}:passed`), 'decide:current'].join(
          ' ',
        ),
      );
    fc.assert(
      fc.property(
        route,
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom(...DECISION_TYPES),
        (words, to, type) => {
          const decided = decide(words, type, to);
          if (!decided.ok || decided.value.kind !== 'returns') return;
          const { again, left } = decided.value;
          expect(again.at(-1)).toBe(left);
          expect(new Set(again).size).toBe(again.length);
        },
      ),
    );
  });
});
