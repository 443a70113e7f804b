import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { News } from '~/realtime/contract';
import { turnout } from '~/realtime/turnout';

let sent: News[] = [];
let told: ReturnType<typeof turnout>;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  told = turnout((news) => sent.push(news));
});
afterEach(() => {
  told.stop();
  vi.useRealTimers();
});

const cast = (turnout: number, ballotId = 'b') =>
  told.add({
    ...{ topic: 'meeting:m', kind: 'VoteCast', since: turnout - 1, version: turnout },
    facts: { ballotId, seatId: `s${turnout}`, turnout },
  });
const heard = () => sent.map(({ since, version, facts }) => [since, version, facts.seats]);

it('tells the first vote at once and gathers those of a moment, the last always sent', () => {
  for (const vote of [1, 2, 3]) cast(vote);
  expect(heard()).toEqual([[0, 1, ['s1']]]);
  vi.advanceTimersByTime(80);
  expect(heard().slice(1)).toEqual([[1, 3, ['s2', 's3']]]);
  expect(sent[1]).toMatchObject({ kind: 'Turnout', facts: { turnout: 3 } });
  cast(4);
  expect(sent).toHaveLength(2);
  vi.advanceTimersByTime(80);
  expect(heard().at(-1)).toEqual([3, 4, ['s4']]);
  vi.advanceTimersByTime(80);
  cast(5);
  expect(heard().at(-1)).toEqual([4, 5, ['s5']]);
});

it('never gathers the votes of two ballots into one', () => {
  for (const vote of [1, 2]) cast(vote);
  cast(3, 'c');
  expect(heard().at(-1)).toEqual([1, 2, ['s2']]);
  told.flush('meeting:m');
  expect(heard().at(-1)).toEqual([2, 3, ['s3']]);
});
