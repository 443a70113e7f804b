/** A sealed record in its chain: a ticked disc, drawn about 0, 0. */
export function SealedMark() {
  return (
    <>
      <circle r="7.5" fill="var(--color-accent)" />
      <path
        d="M-3.2 .2l2.2 2.3 4.3-4.7"
        fill="none"
        stroke="var(--color-on-accent)"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
}
