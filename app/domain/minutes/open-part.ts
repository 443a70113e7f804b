import type { Classification } from '../paper/classification';
import type { MinutedItem, MinutesContent } from './minutes-content';

/** Who reads: the body's own people the whole; those let in to follow it what a partner may see; anybody what is public. */
export type MinutesReader =
  | { readonly part: 'whole'; readonly personId: string }
  | { readonly part: 'partner' }
  | { readonly part: 'public' };

const REACHES: { readonly [P in 'partner' | 'public']: readonly Classification[] } = {
  partner: ['public', 'partner'],
  public: ['public'],
};

/** Whether the minute of an item is open to a reader; a member whom an interest bars does not read exempt text. */
function isOpenTo(item: Pick<MinutedItem, 'classification' | 'barredIds'>, reader: MinutesReader): boolean {
  if (reader.part !== 'whole') return REACHES[reader.part].includes(item.classification);
  return item.classification !== 'exempt' || !item.barredIds.includes(reader.personId);
}

/** An item as a reader has it: `withheld` says that its minute is left out, with its title and the reason. */
export type ReadItem = Omit<MinutedItem, 'barredIds'> & { readonly withheld: boolean };
export type ReadMinutes = Omit<MinutesContent, 'items'> & { readonly items: readonly ReadItem[] };

/**
 * The minutes as one reader may have them: of a withheld item its number, title and the reason remain. Source: governance.md
 * §7 (publishing shows title and reason; split the parts rather than hide all).
 */
export function openPart(content: MinutesContent, reader: MinutesReader): ReadMinutes {
  return {
    ...content,
    items: content.items.map(({ barredIds, ...item }) =>
      isOpenTo({ ...item, barredIds }, reader) ? { ...item, withheld: false } : emptied(item),
    ),
  };
}

/**
 * An earlier text of the same minutes as a reader of `now` may have it: what is withheld by now is withheld there too, so
 * that no correction shows what it took out of the open part.
 */
export function openPartOfEarlier(
  earlier: MinutesContent,
  reader: MinutesReader,
  now: ReadMinutes,
): ReadMinutes {
  const withheld = new Set(now.items.flatMap((item) => (item.withheld ? [item.itemId] : [])));
  const part = openPart(earlier, reader);
  return { ...part, items: part.items.map((item) => (withheld.has(item.itemId) ? emptied(item) : item)) };
}

function emptied<T>(item: T) {
  return { ...item, paper: null, lines: [], text: '', withheld: true };
}
