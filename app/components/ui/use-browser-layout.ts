import { useLayoutEffect } from 'react';

/** Before the browser draws or hears anything again; on the server, which draws nothing, not at all. */
export const useBrowserLayout: typeof useLayoutEffect =
  typeof window === 'undefined' ? () => undefined : useLayoutEffect;
