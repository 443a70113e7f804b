/** Things that may be alike, each with its place from 1: what React can tell apart. */
export function numbered<T>(things: readonly T[]): readonly { readonly at: number; readonly thing: T }[] {
  return things.map((thing, index) => ({ at: index + 1, thing }));
}
