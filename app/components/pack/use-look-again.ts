import { useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

/**
 * While a pack is made its page looks again each second. A second look would begin the first, or a way to another page,
 * over again, which where the house is slow would never end: each waits for the one before.
 */
export function useLookAgain(making: boolean): void {
  const { revalidate, state } = useRevalidator();
  const resting = useNavigation().state === 'idle' && state === 'idle';
  useEffect(() => {
    if (!making || !resting) return;
    const timer = setTimeout(revalidate, 1000);
    return () => clearTimeout(timer);
  }, [making, resting, revalidate]);
}
