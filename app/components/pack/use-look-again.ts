import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

/** While a pack is made its page looks again each second. */
export function useLookAgain(making: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!making) return;
    const timer = setInterval(revalidate, 1000);
    return () => clearInterval(timer);
  }, [making, revalidate]);
}
