import { byUrgency } from '~/domain/desk/desk-item';
import type { DeskPage } from '~/domain/desk/desk-page';
import type { Actor } from '~/domain/permission/actor';
import { clockOffset } from '~/platform/clock';
import { londonDate } from '~/platform/london';
import { deskActions } from './desk-actions';
import { deskAdvice } from './desk-advice';
import { deskComments } from './desk-comments';
import { deskMeetings } from './desk-meetings';
import { deskNews, lastHere } from './desk-news';
import { deskPapers } from './desk-papers';
import { deskReplies } from './desk-replies';
import { deskResolutions } from './desk-resolutions';
import { deskUrgent } from './desk-urgent';
import { itemsToday, nextMeeting } from './next-meeting';

const WEEK_MS = 7 * 86_400_000;

/** What needs the reader now, the most urgent first; the next meeting; and what happened since the last visit. */
export async function deskPage(
  actor: Actor,
  { now, sessionId }: { readonly now: Date; readonly sessionId: string },
): Promise<DeskPage> {
  const today = londonDate(now.toISOString());
  const [lists, meeting, here] = await Promise.all([
    Promise.all([
      deskMeetings(actor),
      deskReplies(actor, now),
      deskAdvice(actor),
      deskComments(actor),
      deskActions(actor, today),
      deskPapers(actor, today),
      deskResolutions(actor, now),
      deskUrgent(actor),
    ]),
    nextMeeting(actor, today),
    lastHere(actor, { sessionId, offset: clockOffset() }),
  ]);
  const items = lists.flat();
  const voting = new Set(items.flatMap(({ task, ref }) => (task === 'vote' ? [ref] : [])));
  const agenda = meeting ? await itemsToday(meeting, today) : [];
  return {
    today,
    now: now.toISOString(),
    items: byUrgency([...items, ...agenda.filter(({ ref }) => !voting.has(ref))]),
    meeting,
    lastHere: here?.toISOString() ?? null,
    news: await deskNews(actor, here ?? new Date(now.getTime() - WEEK_MS)),
  };
}
