import { useLocation } from '@remix-run/react';
import { useRef } from 'react';

/**
 * What was just done, for as long as the person stays where it was said. The server says it once, so news that reads the
 * page again would take it away at once.
 */
export function useSaid(says: string | null): string | null {
  const { key } = useLocation();
  const said = useRef({ key, says });
  if (says !== null || said.current.key !== key) said.current = { key, says };
  return said.current.says;
}
