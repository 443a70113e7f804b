export type LiveState = 'live' | 'reconnecting' | 'offline';

const WORD: Record<LiveState, string> = { live: 'Live', reconnecting: 'Reconnecting', offline: 'Offline' };

type LiveIndicatorProps = { state: LiveState; className?: string };

/** The state of the connection in words. Changes are announced once, politely. */
export function LiveIndicator({ state, className = '' }: LiveIndicatorProps) {
  const tone = state === 'live' ? 'text-good' : state === 'reconnecting' ? 'text-warn' : 'text-bad';
  return (
    <span
      role="status"
      className={`inline-flex items-center gap-1.5 text-sm font-semibold whitespace-nowrap ${tone} ${className}`}
    >
      {state === 'live' ? (
        <span className="live-dot" />
      ) : (
        <span
          className={`size-2.5 border-2 border-current ${state === 'offline' ? '' : 'rounded-full'}`}
          aria-hidden="true"
        />
      )}
      {WORD[state]}
    </span>
  );
}
