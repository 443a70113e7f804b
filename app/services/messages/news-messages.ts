import { newsPlace } from '~/domain/message/news-place';
import type { Transaction } from '~/persistence/transaction';
import type { DraftMessage } from './keep-messages';

const GOOD_DAYS = 7;

type Told = { readonly kind: string; readonly at: Date; readonly subjectId: string | null };

/**
 * One message to each person who wants to hear of new notifications and has not read them, however many there are. It
 * names a paper only where its title is open to all: a notification's own words may not be.
 */
export async function newsMessages(tx: Transaction, told: readonly Told[]): Promise<DraftMessage[]> {
  const since = new Map<string, Date>();
  for (const { kind, subjectId, at } of told)
    if (kind === 'Notified' && subjectId && !since.has(subjectId)) since.set(subjectId, at);
  const willing = await tx.mailNews.findMany({ where: { personId: { in: [...since.keys()] } } });
  const drafts: DraftMessage[] = [];
  for (const { personId } of willing) {
    const unread = await tx.notification.findMany({
      where: { personId, readAt: null, at: { gte: since.get(personId) ?? new Date(0) } },
      orderBy: { at: 'desc' },
      select: { href: true, at: true },
    });
    const [newest] = unread;
    if (!newest) continue;
    const { place, paperRef } = newsPlace(newest.href);
    const paper = paperRef
      ? await tx.paper.findFirst({
          where: { ref: paperRef, classification: 'public' },
          select: { ref: true, title: true },
        })
      : null;
    const title = paper ? `${paper.ref} ${paper.title}` : null;
    const goodUntil = new Date(newest.at.getTime() + GOOD_DAYS * 86_400_000);
    const facts = { kind: 'news', count: unread.length, place, title } as const;
    drafts.push({ personId, at: newest.at, facts, goodUntil });
  }
  return drafts;
}
