import type { ReactNode } from 'react';

export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className="kbd font-sans whitespace-nowrap">{children}</kbd>;
}
