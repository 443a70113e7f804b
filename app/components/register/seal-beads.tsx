import { Link } from '@remix-run/react';
import { SealedMark } from './sealed-mark';

export type SealedRecord = {
  readonly reference: string;
  /** The whole digest, in hexadecimal; shown shortened. */
  readonly digest: string;
  readonly to?: string;
};

type SealBeadsProps = { before?: SealedRecord; current: SealedRecord; after?: SealedRecord };

/** The record between its neighbours: each seal includes the one before. */
export function SealBeads({ before, current, after }: SealBeadsProps) {
  const records = [
    ...(before ? [{ ...before, here: false }] : []),
    { ...current, here: true },
    ...(after ? [{ ...after, here: false }] : []),
  ];
  return (
    <div className="relative">
      <span aria-hidden="true" className="absolute top-0 bottom-1 left-[13px] w-[2.5px] bg-accent" />
      <ol>
        {records.map(({ reference, digest, to, here }) => (
          <li
            key={reference}
            aria-current={here ? 'true' : undefined}
            className="relative flex gap-3 pb-2 last:pb-0"
          >
            <svg width="28" height="24" viewBox="-14 -12 28 24" aria-hidden="true" className="shrink-0">
              {here ? (
                <SealedMark />
              ) : (
                <circle r="5.5" fill="var(--color-sheet)" stroke="var(--color-accent)" strokeWidth="2.5" />
              )}
            </svg>
            <span className="min-w-0">
              {here ? (
                <b className="block leading-6 font-semibold tnum">{reference}, this record</b>
              ) : to ? (
                <Link
                  to={to}
                  className="relative block leading-6 tnum before:absolute before:-inset-x-1 before:-inset-y-2.5"
                >
                  {reference}
                </Link>
              ) : (
                <span className="block leading-6 tnum">{reference}</span>
              )}
              <code className="block font-mono text-sm text-ink-2" title={digest}>
                {shortDigest(digest)}
              </code>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** "9f3c 71ab … 0c1e": enough to compare by eye. */
export function shortDigest(digest: string): string {
  return digest.length <= 12 ? digest : `${digest.slice(0, 4)} ${digest.slice(4, 8)} … ${digest.slice(-4)}`;
}
