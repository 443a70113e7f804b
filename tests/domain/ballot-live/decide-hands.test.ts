import { expect, test } from 'vitest';
import { decideHands, type Hand } from '~/domain/ballot/decide-hands';

const hand = (seatId: string, choice: Hand['choice'] = 'for'): Hand => ({ seatId, choice });

test('each seat is counted once: by its own vote, else by its hand', () => {
  expect(decideHands([hand('a'), hand('b', 'against'), hand('c')], { ownVotes: ['c', 'd'] })).toEqual({
    counted: [hand('a'), hand('b', 'against')],
    voted: ['c'],
  });
});

test('a seat entered twice is the first hand', () => {
  expect(decideHands([hand('a'), hand('a', 'against')], { ownVotes: [] }).counted).toEqual([hand('a')]);
});
