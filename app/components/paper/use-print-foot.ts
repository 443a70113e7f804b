import { useEffect } from 'react';

/** The page's own foot says when it was read; at the moment of printing it says that moment, by the house's clock. */
export function usePrintFoot(footAt: (at: string) => string, read: string): void {
  useEffect(() => {
    const from = performance.now();
    const write = () => {
      const at = new Date(Date.parse(read) + performance.now() - from).toISOString();
      document.documentElement.style.setProperty('--print-foot', JSON.stringify(footAt(at)));
    };
    window.addEventListener('beforeprint', write);
    return () => window.removeEventListener('beforeprint', write);
  }, [footAt, read]);
}
