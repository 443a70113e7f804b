import { expect, test } from 'vitest';
import { type DeclaredBallot, resultOfItem } from '~/domain/meeting/item-result';

const named = (result: DeclaredBallot['result']): DeclaredBallot => ({ method: 'named', result });
const assent: DeclaredBallot = { method: 'assent', result: 'carried' };

test.each([
  ['', []],
  ['Carried', [named('carried')]],
  ['Carried', [named('carried'), assent]],
  ['Agreed', [assent, assent]],
  ['Not carried', [named('not-carried')]],
  ['No quorum', [named('inquorate')]],
  ['Objected to', [{ method: 'assent', result: 'objected' as const }]],
  ['Carried in part', [named('carried'), named('not-carried')]],
  ['Not carried', [named('inquorate'), named('not-carried')]],
])('says "%s"', (words, ballots) => {
  expect(resultOfItem(ballots)).toBe(words);
});
