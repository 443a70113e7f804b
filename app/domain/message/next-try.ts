/** Minutes to wait after each failed try: about a day and a half in all, then it is given up. */
const WAITS = [1, 5, 15, 60, 180, 360, 720, 720] as const;

/**
 * How many minutes after a failed try the message is tried again; null where it is given up. A mail server that refuses
 * the address for good (`permanent`) is not asked again. `tries` counts this one.
 */
export function nextTry(tries: number, { permanent }: { readonly permanent: boolean }): number | null {
  return permanent ? null : (WAITS[tries - 1] ?? null);
}
