/** The number of an item: 6, or 6A where it was put in after the numbers were fixed. */
export type ItemNumber = { readonly number: number; readonly suffix: string };

export function itemNumber({ number, suffix }: ItemNumber): string {
  return `${number}${suffix}`;
}

/** The same, read: of an item as it was published. */
export function readItemNumber(text: string): ItemNumber {
  const number = Number.parseInt(text, 10);
  return { number, suffix: text.slice(String(number).length) };
}

/** The order of the agenda: 6, 6A, 6B … 6Z, 6ZA, 7. Letters stand in the order of their text, in a database too. */
export function compareItemNumbers(a: ItemNumber, b: ItemNumber): number {
  if (a.number !== b.number) return a.number - b.number;
  return a.suffix === b.suffix ? 0 : a.suffix < b.suffix ? -1 : 1;
}

/**
 * The number of an item that comes after the agenda was published, whose numbers are fixed: after item 6 it is 6A, then
 * 6B … 6Z, 6ZA; otherwise it goes last, with the number after the highest. `given` are those on the agenda and those that
 * were published: one may have been taken off, and its number is never given again.
 */
export function supplementaryNumber(given: readonly ItemNumber[], after: number | null): ItemNumber {
  if (after === null) return { number: Math.max(0, ...given.map(({ number }) => number)) + 1, suffix: '' };
  const used = given.filter(({ number }) => number === after).toSorted(compareItemNumbers);
  return { number: after, suffix: nextSuffix(used.at(-1)?.suffix ?? '') };
}

function nextSuffix(last: string): string {
  if (last === '' || last.endsWith('Z')) return `${last}A`;
  return last.slice(0, -1) + String.fromCharCode(last.charCodeAt(last.length - 1) + 1);
}
