import type { ReactNode } from 'react';

export type GlyphName = 'late' | 'risk' | 'track' | 'done' | 'wait' | 'none' | 'verify' | 'ban';

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/* Each state has its own silhouette, so it survives greyscale. */
const DRAWING: Record<GlyphName, ReactNode> = {
  late: (
    <>
      <path d="M8 1.2l7.2 13H.8z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
      <path d="M8 6v3.6" stroke="var(--color-bad-tint)" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="8" cy="12" r="1.05" fill="var(--color-bad-tint)" />
    </>
  ),
  risk: (
    <>
      <path d="M8 .9L15.1 8 8 15.1.9 8z" fill="currentColor" />
      <path d="M8 4.6v4" stroke="var(--color-warn-tint)" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="8" cy="11.2" r="1.1" fill="var(--color-warn-tint)" />
    </>
  ),
  track: (
    <>
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M4.8 8.3l2.2 2.2 4.3-4.7" {...stroke} strokeWidth="1.75" />
    </>
  ),
  done: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="2.5" fill="currentColor" />
      <path d="M4.4 8.3l2.5 2.5 4.8-5.3" {...stroke} stroke="var(--color-good-tint)" strokeWidth="1.9" />
    </>
  ),
  wait: (
    <path
      d="M4 1.8h8M4 14.2h8M4.8 1.8v2.6c0 1.6 3.2 2.4 3.2 3.6S4.8 10 4.8 11.6v2.6M11.2 1.8v2.6C11.2 6 8 6.8 8 8s3.2 2 3.2 3.6v2.6"
      {...stroke}
      strokeWidth="1.6"
    />
  ),
  none: (
    <circle
      cx="8"
      cy="8"
      r="6.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeDasharray="2.6 2.6"
    />
  ),
  verify: (
    <g {...stroke} strokeWidth="1.7">
      <path d="M1.2 8s2.5-4.6 6.8-4.6S14.8 8 14.8 8s-2.5 4.6-6.8 4.6S1.2 8 1.2 8z" />
      <circle cx="8" cy="8" r="2" />
    </g>
  ),
  ban: (
    <g {...stroke} strokeWidth="1.75">
      <circle cx="8" cy="8" r="6.8" />
      <path d="M3.4 12.6L12.6 3.4" />
    </g>
  ),
};

/** Always beside its word; the drawing itself is never read out. */
export function Glyph({
  name,
  size = 16,
  className,
}: {
  name: GlyphName;
  size?: number;
  className?: string;
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className={className}>
      {DRAWING[name]}
    </svg>
  );
}
