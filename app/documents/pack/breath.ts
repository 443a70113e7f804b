const AT_ONCE = 4;

/** Lets what else waits in this process have its turn, every few pages: a pack is long, and a vote must not wait for it. */
export async function breath(page: number = 0): Promise<void> {
  if (page % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
}
