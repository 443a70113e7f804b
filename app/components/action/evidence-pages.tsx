type EvidencePagesProps = {
  filed: number;
  /** How many are wanted in all. */
  wanted: number;
  className?: string;
};

const MOST_DRAWN = 6;

/** Filled pages are filed, dashed ones wanted; the words say the same. */
export function EvidencePages({ filed, wanted, className = '' }: EvidencePagesProps) {
  const total = Math.max(filed, wanted, 1);
  const pages = Array.from({ length: Math.min(total, MOST_DRAWN) }, (_, index) => index + 1);
  return (
    <span className={`inline-flex items-center gap-2 whitespace-nowrap ${className}`}>
      <span className="inline-flex gap-1" aria-hidden="true">
        {pages.map((page) => (
          <svg key={page} width="12" height="16" viewBox="0 0 13 16" aria-hidden="true">
            <path
              d="M1.8 1h6.2l3.5 3.5V15H1.8z"
              fill={page <= filed ? 'var(--color-accent)' : 'none'}
              stroke={page <= filed ? 'var(--color-accent)' : 'var(--color-edge)'}
              strokeWidth="1.4"
              strokeLinejoin="round"
              strokeDasharray={page <= filed ? undefined : '2.4 1.8'}
            />
          </svg>
        ))}
      </span>
      <span className="tnum">{evidenceWords(filed, total)}</span>
    </span>
  );
}

export function evidenceWords(filed: number, wanted: number): string {
  if (filed === 0) return 'None yet';
  if (filed < wanted) return `${filed} of ${wanted}`;
  return wanted === 1 ? 'Filed' : `All ${wanted} filed`;
}
