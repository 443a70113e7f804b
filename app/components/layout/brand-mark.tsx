type BrandMarkProps = { size?: number; seat?: string };

/** An oval table with six seats, one taken. */
export function BrandMark({ size = 34, seat = 'var(--color-focus)' }: BrandMarkProps) {
  return (
    <svg width={size} height={size * 0.82} viewBox="0 0 34 28" aria-hidden="true">
      <rect
        x="5"
        y="8.5"
        width="24"
        height="11"
        rx="5.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
      />
      <g fill="currentColor">
        <circle cx="9.5" cy="3.2" r="2.2" />
        <circle cx="24.5" cy="3.2" r="2.2" />
        <circle cx="9.5" cy="24.8" r="2.2" />
        <circle cx="17" cy="24.8" r="2.2" />
        <circle cx="24.5" cy="24.8" r="2.2" />
      </g>
      <circle cx="17" cy="3.2" r="2.6" fill={seat} />
    </svg>
  );
}
