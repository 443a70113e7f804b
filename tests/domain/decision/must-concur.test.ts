import { describe, expect, test } from 'vitest';
import { findGaps } from '~/domain/decision/find-gaps';
import { type Approval, mustConcur } from '~/domain/decision/must-concur';
import { repeatsWording } from '~/domain/decision/repeats-wording';
import { concurrenceMotion } from '~/domain/decision/report-words';
import { CLASSIFICATIONS, type Classification } from '~/domain/paper/classification';

const board: Approval = {
  ...{ bodyId: 'tb', body: 'Trust Board', ref: 'TB/2026/118' },
  resolved: ['Buy as the Council’s agent.', 'Review after twelve months.'],
};
const member: Approval = { ...board, bodyId: 'mem', body: 'The Council as member', ref: 'MEM/2026/002' };
const adopted = {
  ...({ gate: 'key-decision', bodyId: 'cab', type: 'approved' } as const),
  resolved: ['Buy as the Council’s agent.', 'Review after six months.'],
  approvals: [board, member],
  aheadBodyIds: [],
};
const concurring = (change: Partial<Parameters<typeof mustConcur>[0]>) =>
  mustConcur({ ...adopted, ...change }).map(({ bodyId }) => bodyId);

describe('other wording than an earlier body approved (governance.md §9, §15 example 33)', () => {
  test.each<[string, Partial<Parameters<typeof mustConcur>[0]>, readonly string[]]>([
    ['the Cabinet changes recommendation 2', {}, ['tb', 'mem']],
    [
      'the same wording, in other capitals and order',
      { resolved: ['review after TWELVE months', 'Buy as the Council’s agent'] },
      [],
    ],
    ['advice departs from nothing', { gate: 'endorse' }, []],
    ['a consent adopts no wording', { gate: 'department-consent' }, []],
    ['what is on no route', { gate: null }, []],
    ['noted', { type: 'noted' }, []],
    ['not taken on', { type: 'rejected' }, []],
    ['the body itself decides anew', { bodyId: 'tb' }, ['mem']],
    ['a body that decides later anyway', { aheadBodyIds: ['mem'] }, ['tb']],
    ['nothing was approved before', { approvals: [] }, []],
  ])('%s', (_, change, expected) => {
    expect(concurring(change)).toEqual(expected);
  });

  test('is answered before the record is sealed: it returns, or the approval covers it in words', () => {
    const content = {
      ...{ resolved: ['A'], reasons: 'B', alternatives: [], noAlternatives: true, interests: ['None.'] },
      ...{ dispensation: 'None.', conditions: [], actions: [], differs: 'In the term.' },
    } as unknown as Parameters<typeof findGaps>[0];
    const gaps = (divergence: (typeof content)['divergence'], departs = true) =>
      findGaps({ ...content, divergence }, { type: 'approved', profile: 'cabinet', diverges: true, departs });
    expect(gaps(undefined)).toEqual(['divergence']);
    expect(gaps(undefined, false)).toEqual([]);
    expect(gaps({ answer: 'return', coveredBy: '' })).toEqual([]);
    expect(gaps({ answer: 'covered', coveredBy: ' ' })).toEqual(['divergence']);
    expect(gaps({ answer: 'covered', coveredBy: 'Clause 4: “or such term as is agreed”.' })).toEqual([]);
  });

  test('the question to the body is the other wording', () => {
    const motion = concurrenceMotion({
      body: 'Trust Board',
      ref: 'CAB/2026/031',
      resolved: ['One.', 'Two.'],
    });
    expect(motion).toBe('That Trust Board concurs with CAB/2026/031:\nOne.\nTwo.');
    const without = concurrenceMotion({ body: 'Trust Board', ref: 'CAB/2026/031', resolved: [] });
    expect(without).toBe('That Trust Board concurs with CAB/2026/031.');
    const shown = (decided: Classification) =>
      CLASSIFICATIONS.filter((tabled) => repeatsWording({ decided, tabled }));
    expect(shown('exempt')).toEqual(['exempt']);
    expect(shown('board-confidential')).toEqual(['board-confidential', 'exempt']);
    expect(shown('public')).toEqual(CLASSIFICATIONS);
  });
});
