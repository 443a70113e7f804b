import { expect, test } from 'vitest';
import { minutesBehind } from '~/domain/meeting/running-late';

const plan = { startsAt: '2026-11-23T10:00:00Z', minutesBefore: 60, minutes: 20 };
const at = (time: string) => `2026-11-23T${time}:00Z`;

test.each([
  ['began late', '11:04', '11:10', 4],
  ['began on time and goes on', '11:00', '11:19', null],
  ['began on time and takes longer than planned', '11:00', '11:27', 7],
  ['began early', '10:55', '11:00', -5],
  ['began early and takes longer than planned', '10:55', '11:23', 3],
  ['began three hours late, which is still told', '14:00', '14:01', 180],
  ['began a minute later', '14:01', '14:02', null],
  ['began on another day', '18:00', '18:01', null],
])('an item that %s', (_, itemStartedAt, now, behind) => {
  expect(minutesBehind({ ...plan, itemStartedAt: at(itemStartedAt), now: at(now) })).toBe(behind);
});
