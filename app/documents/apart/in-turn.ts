const AT_ONCE = 2;
const waiting: (() => void)[] = [];
let running = 0;

/** Does the work once fewer than two others are under way: a room that asks for its copies at once must not fill the memory. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
