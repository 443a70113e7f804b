import { nextLetter } from '../paper/attachment';

/** The number of an item: 6, or 6A where it was put in after the numbers were fixed. */
export type ItemNumber = { readonly number: number; readonly suffix: string };

export function itemNumber({ number, suffix }: ItemNumber): string {
  return `${number}${suffix}`;
}

/** The order of the agenda: 6, 6A, 6B, 7. */
export function compareItemNumbers(a: ItemNumber, b: ItemNumber): number {
  return a.number - b.number || a.suffix.length - b.suffix.length || (a.suffix < b.suffix ? -1 : 1);
}

/**
 * The number of an item that comes after the agenda was published, whose numbers are fixed: after item 6 it is 6A, then
 * 6B; otherwise it goes last, with the number after the highest ever given (`highest`: one may have been taken off).
 */
export function supplementaryNumber(
  items: readonly ItemNumber[],
  { after, highest }: { readonly after: number | null; readonly highest: number },
): ItemNumber {
  if (after === null) {
    return { number: Math.max(highest, 0, ...items.map(({ number }) => number)) + 1, suffix: '' };
  }
  const used = items.filter(({ number }) => number === after).map(({ suffix }) => suffix);
  return { number: after, suffix: nextLetter(used) };
}
