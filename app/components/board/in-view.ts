/** On a phone one column shows, on a tablet three with the chosen one in the middle, on a desktop all six. */
export function inView(index: number, chosen: number): string {
  if (index === chosen) return 'block';
  return isBeside(index, chosen) ? 'hidden md:block' : 'hidden xl:block';
}

/** Whether the column is among the three that a tablet shows. */
export function isBeside(index: number, chosen: number): boolean {
  const first = Math.min(Math.max(chosen - 1, 0), 3);
  return index >= first && index < first + 3;
}
