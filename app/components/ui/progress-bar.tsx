/** How far, as a bar and as a figure. */
export function ProgressBar({ percent, className = '' }: { percent: number; className?: string }) {
  const share = Math.max(0, Math.min(100, Math.round(percent)));
  return (
    <span className={`flex items-center gap-2.5 ${className}`}>
      <svg className="h-2 min-w-8 flex-1 rounded-[1px] bg-sunk" aria-hidden="true">
        <rect width={`${share}%`} height="8" fill="var(--color-ink-2)" />
      </svg>
      <span className="w-11 text-right tnum">{share}%</span>
    </span>
  );
}
