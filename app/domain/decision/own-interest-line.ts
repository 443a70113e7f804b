import type { OwnInterest } from '../interest/own-interest';

type Stated = { readonly name: string; readonly stated: OwnInterest; readonly about: string };

/** What the record says of the conflicts declared by those whom that person consulted; blank where nothing is said. */
export function consultedLine(declared: string): string {
  const words = declared.trim();
  return words === '' ? '' : `Declared by those consulted: ${words}`;
}

/** What the record says of the interest of a person who decided alone (governance.md §8; SI 2012/2089 reg 13(4)). */
export function ownInterestLine({ name, stated, about }: Stated): string {
  const words = about.trim();
  if (stated === 'has') return `${name}, who decided, has an interest: ${words}`;
  return words === ''
    ? `${name}, who decided, has no interest in it.`
    : `${name}, who decided, has no interest that bars: ${words}`;
}
