import type { DeskItem } from '~/domain/desk/desk-item';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { meetingFacts } from '../meetings/meeting-facts';
import { repliesOf } from '../meetings/replies-of';

const REPLY_DAYS = 10;
const QUORUM_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Meetings of the next ten days to which the reader has not replied; and for the officer and the chair those of the next
 * seven whose quorum is not foreseen.
 */
export async function deskReplies(actor: Actor, now: Date): Promise<readonly DeskItem[]> {
  const places = [...actor.seats, ...actor.offices].map(({ bodyId }) => bodyId);
  const meetings = await reads().meeting.findMany({
    where: {
      bodyId: { in: places },
      state: 'scheduled',
      startsAt: { gt: now, lte: new Date(now.getTime() + REPLY_DAYS * DAY_MS) },
    },
    orderBy: { startsAt: 'asc' },
    select: { id: true, startsAt: true, bodyId: true },
  });
  const items: DeskItem[] = [];
  for (const { id, startsAt, bodyId } of meetings) {
    const facts = await meetingFacts(actor, id, now);
    const replies = facts && (await repliesOf(facts));
    if (!facts || !replies) continue;
    const on = londonDate(startsAt.toISOString());
    const about = {
      title: facts.meeting.title,
      ref: null,
      when: { kind: 'by', on },
      body: facts.meeting.body.name,
    } as const;
    if (replies.mayReply && replies.own?.reply === null)
      items.push({ ...about, key: `coming-${id}`, to: `/meetings/${id}`, task: 'coming' });
    const chairs = actor.seats.some((seat) => seat.bodyId === bodyId && seat.role === 'chair');
    const soon = startsAt.getTime() - now.getTime() <= QUORUM_DAYS * DAY_MS;
    const risk = [replies.forecast?.meeting, ...(replies.forecast?.items ?? [])].find(
      (forecast) => forecast && forecast.verdict !== 'met',
    );
    if (!soon || !risk || (!chairs && !isOfficerOf(actor, bodyId))) continue;
    const { needed, worst, best } = risk;
    items.push({
      ...{ ...about, key: `quorum-${id}`, to: `/meetings/${id}`, task: 'quorum' },
      ...{ needed, worst, best, item: 'number' in risk ? String(risk.number) : null },
    });
  }
  return items;
}
