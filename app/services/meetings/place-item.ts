import { type ItemKind, type ItemState, placeOfItem } from '~/domain/meeting/agenda';
import { type ItemNumber, readItemNumber, supplementaryNumber } from '~/domain/meeting/item-number';
import { AGENDA_ORDER, publishedAgenda } from '~/persistence/agenda';
import type { Transaction } from '~/persistence/transaction';

type Placing = {
  readonly meetingId: string;
  readonly kind: ItemKind;
  readonly exempt: boolean;
  /** The item that it comes after, in an agenda whose numbers are fixed; null for the end. */
  readonly afterId: string | null;
};

/**
 * The number of a new item: where it belongs, and those after it move on; or, once the numbers are fixed, one of its own
 * (`supplementaryNumber`).
 */
export async function placeItem(
  tx: Transaction,
  { meetingId, kind, exempt, afterId }: Placing,
): Promise<ItemNumber> {
  const items = await tx.agendaItem.findMany({
    where: { meetingId },
    orderBy: AGENDA_ORDER,
    select: { id: true, number: true, suffix: true, kind: true, state: true },
  });
  const published = await tx.agendaPublication.findMany({ where: { meetingId }, select: { contents: true } });
  if (published.length > 0) {
    const given = published.flatMap(({ contents }) =>
      publishedAgenda(contents).items.map(({ number }) => readItemNumber(number)),
    );
    const after = items.find(({ id }) => id === afterId)?.number ?? null;
    return supplementaryNumber([...items, ...given], after);
  }
  const known = items.map((item) => ({ kind: item.kind as ItemKind, state: item.state as ItemState }));
  const at = placeOfItem(known, { kind, exempt });
  // From the last one on: no two items have one number, not even for a moment.
  for (const { id, number } of items.slice(at).toReversed()) {
    await tx.agendaItem.update({ where: { id }, data: { number: number + 1 } });
  }
  return { number: items[at]?.number ?? (items.at(-1)?.number ?? 0) + 1, suffix: '' };
}
