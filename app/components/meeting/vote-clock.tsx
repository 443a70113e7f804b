import { useEffect, useState } from 'react';
import type { Instant } from '~/domain/shared/instant';

/** How long the vote has been open: from the house's time, then by the seconds that pass. */
export function VoteClock({ since, now }: { since: Instant; now: Instant }) {
  const [passed, setPassed] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew from each reading of the house's time
  useEffect(() => {
    const from = performance.now();
    setPassed(0);
    const timer = setInterval(() => setPassed(performance.now() - from), 1_000);
    return () => clearInterval(timer);
  }, [now]);
  const seconds = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since) + passed) / 1_000));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return (
    <span className="text-right leading-5 whitespace-nowrap md:ml-auto">
      <span className="block text-sm text-on-cloth-2">Vote open for</span>
      <span className="block text-lg leading-6 font-semibold tnum">
        {hours > 0 ? `${hours}:${rest}` : rest}
      </span>
    </span>
  );
}
