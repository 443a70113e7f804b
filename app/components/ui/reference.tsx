/** TB-041 and TB/2026/118 never break at the hyphen. */
export function Reference({ children, className = '' }: { children: string; className?: string }) {
  return <span className={`tnum whitespace-nowrap ${className}`}>{children.replaceAll('-', '\u2011')}</span>;
}
