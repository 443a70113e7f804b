import type { ItemKind } from '~/domain/meeting/agenda';
import { itemNumber } from '~/domain/meeting/item-number';
import type { BusinessLine } from '~/domain/message/message-facts';
import { openTitle } from '~/domain/message/open-title';
import type { Classification } from '~/domain/paper/classification';
import type { Transaction } from '~/persistence/transaction';

/** The business of a meeting as a message may name it. */
export async function businessOf(tx: Transaction, meetingId: string): Promise<readonly BusinessLine[]> {
  const items = await tx.agendaItem.findMany({
    where: { meetingId },
    orderBy: [{ number: 'asc' }, { suffix: 'asc' }],
    select: {
      ...{ number: true, suffix: true, kind: true },
      paper: { select: { title: true, classification: true } },
    },
  });
  return items.map(({ kind, paper, ...item }) => ({
    number: itemNumber(item),
    kind: kind as ItemKind,
    paper: paper !== null,
    title: openTitle(paper && { title: paper.title, classification: paper.classification as Classification }),
  }));
}
