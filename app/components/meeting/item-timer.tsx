import { useEffect, useState } from 'react';

type ItemTimerProps = {
  /** When the item was opened, and the house's time when the page was made. */
  since: string;
  now: string;
  /** Planned minutes. */
  planned: number;
};

/** "12 of 20 min": how long the item has been in hand, by the house's clock; the page's own clock only moves it on. */
export function ItemTimer({ since, now, planned }: ItemTimerProps) {
  const [passed, setPassed] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: from each reading of the house's time anew
  useEffect(() => {
    const from = performance.now();
    setPassed(0);
    const timer = setInterval(() => setPassed(performance.now() - from), 5_000);
    return () => clearInterval(timer);
  }, [now]);
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since) + passed) / 60_000));
  const over = minutes > planned;
  return (
    <span className={`tnum whitespace-nowrap ${over ? 'font-semibold text-warn' : ''}`}>
      {minutes} of {planned} min
    </span>
  );
}
