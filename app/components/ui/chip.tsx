import type { ReactNode } from 'react';

export type ChipTone = 'good' | 'warn' | 'bad' | 'hold' | 'info' | 'line';

/** Tint, icon and word. Never an icon without its word. */
export function Chip({
  tone,
  icon,
  className = '',
  children,
}: {
  tone: ChipTone;
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span className={`chip chip-${tone} ${className}`}>
      {icon}
      {children}
    </span>
  );
}
