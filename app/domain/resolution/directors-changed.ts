import type { CirculatedSeat } from './judge-resolution';

/** Whether others hold the seats now than when the decision was circulated. Source: model article 8(2). */
export function directorsChanged(
  circulated: readonly Pick<CirculatedSeat, 'seat' | 'personId'>[],
  now: readonly Pick<CirculatedSeat, 'seat' | 'personId'>[],
): boolean {
  const holds = (of: typeof now) => of.map(({ seat, personId }) => `${seat} ${personId}`).sort();
  const [then, today] = [holds(circulated), holds(now)];
  return then.length !== today.length || then.some((one, index) => one !== today[index]);
}
