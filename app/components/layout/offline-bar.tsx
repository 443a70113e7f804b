import { WifiOff } from '../ui/icons';

type OfflineBarProps = {
  /** Time of what is on screen, in words: "11:06". */
  staleSince: string;
  /** Seconds to the next try; left out while trying. */
  retryIn?: number;
  onRetry?: () => void;
};

/** Says how old what you see is. Pages dim their drawings to 60 % beside it. */
export function OfflineBar({ staleSince, retryIn, onRetry }: OfflineBarProps) {
  return (
    <section
      aria-label="Connection"
      className="no-print flex min-h-[56px] flex-wrap items-center gap-x-3 gap-y-2 bg-warn-tint px-4 py-1.5 text-ink md:px-6"
    >
      <WifiOff size={22} strokeWidth={1.75} className="shrink-0 text-warn" aria-hidden />
      <p className="min-w-0 flex-1 basis-40 leading-5">
        <span role="status">
          <b className="font-semibold">You’re offline.</b> Showing {staleSince}.
        </span>{' '}
        <span className="tnum">
          {retryIn === undefined
            ? 'Trying now.'
            : `Trying again in ${retryIn} ${retryIn === 1 ? 'second' : 'seconds'}.`}
        </span>
      </p>
      {onRetry ? (
        <button type="button" className="btn ml-auto" onClick={onRetry}>
          Try now
        </button>
      ) : null}
    </section>
  );
}
