import { useLocation } from '@remix-run/react';
import { useRef } from 'react';

export type Said = {
  /** Another for each time that something is said: the same words said again are heard again. */
  readonly key: string;
  readonly says: string | null;
};

/**
 * What was just done, for as long as the person stays where it was said. The server says it once, so news that reads the
 * page again would take it away at once.
 */
export function useSaid(says: string | null): Said {
  const { key } = useLocation();
  const said = useRef<Said>({ key, says });
  if (says !== null || said.current.key !== key) said.current = { key, says };
  return said.current;
}
