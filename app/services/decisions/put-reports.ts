import { urgencyRule } from '~/domain/body/urgency-rule';
import { reportMotion, reportTitle } from '~/domain/decision/report-words';
import { nextMeetingOf } from '~/persistence/body-meetings';
import { readCard } from '~/persistence/rule-cards';
import type { Transaction } from '~/persistence/transaction';
import { isUnreported, UNANSWERED_SELECT } from '~/persistence/urgent-decisions';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { agendaChanged } from '../meetings/agenda-in-hand';
import { placeItem } from '../meetings/place-item';

const MINUTES = 5;

/**
 * Puts on the agenda of the body's next meeting what was decided between meetings and is on no agenda yet, with the motion
 * to ratify it. A paper that was to be decided there anyway makes room for the report. In the transaction of whatever
 * leaves such a decision without a meeting, or calls one. Source: governance.md §9.
 */
export async function putReports(tx: Transaction, acting: Acting, bodyId: string): Promise<void> {
  const next = await nextMeetingOf(tx, bodyId, acting.now);
  if (!next) return;
  const waiting = await tx.urgentDecision.findMany({
    where: { bodyId, answer: null },
    orderBy: { decision: { decidedAt: 'asc' } },
    select: UNANSWERED_SELECT,
  });
  const body = await tx.body.findUniqueOrThrow({
    where: { id: bodyId },
    select: {
      name: true,
      profile: true,
      cards: {
        where: { effectiveOn: { lte: londonDate(next.startsAt.toISOString()) } },
        orderBy: { version: 'desc' },
        take: 1,
        select: { card: true },
      },
    },
  });
  const card = body.cards[0] ? readCard(body.cards[0].card) : null;
  const ratifies = card !== null && urgencyRule(card).answer === 'ratify';
  for (const { decision } of waiting) {
    if (!(await isUnreported(tx, decision.id))) continue;
    const exempt = decision.classification === 'exempt';
    const named = { ref: decision.ref, title: exempt ? '' : decision.title };
    const itemId = await reportItem(tx, acting, {
      ...{ meetingId: next.id, paperId: decision.paperId, reportsId: decision.id },
      title: reportTitle(named),
    });
    if (ratifies) {
      await tx.motion.create({
        data: {
          ...{ id: newId(), itemId, position: 1, kind: 'recommendation', state: 'ready' },
          ...{ text: reportMotion({ body: body.name, ...named }), createdAt: acting.now },
        },
      });
    }
    await agendaChanged(tx, acting, { meeting: { id: next.id, bodyId }, subjectId: itemId });
  }
}

type Report = {
  readonly meetingId: string;
  readonly paperId: string | null;
  readonly reportsId: string;
  readonly title: string;
};

/** The paper's own item of the meeting, where nothing hangs on it yet, or another at the end of the agenda. */
async function reportItem(
  tx: Transaction,
  { now }: Acting,
  { meetingId, paperId, ...report }: Report,
): Promise<string> {
  const tabled = paperId
    ? await tx.agendaItem.findFirst({
        where: { meetingId, paperId, state: 'to-come', motions: { every: { ballots: { none: {} } } } },
        select: { id: true },
      })
    : null;
  if (tabled) {
    await tx.motion.deleteMany({ where: { itemId: tabled.id } });
    await tx.agendaItem.update({ where: { id: tabled.id }, data: report });
    return tabled.id;
  }
  const id = newId();
  const place = await placeItem(tx, { meetingId, kind: 'decision', exempt: false, afterId: null });
  await tx.agendaItem.create({
    data: {
      ...{ id, meetingId, ...place, kind: 'decision', minutes: MINUTES, state: 'to-come', addedAt: now },
      ...report,
    },
  });
  return id;
}
