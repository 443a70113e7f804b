import { keyDecision } from '~/domain/notice/key-decision';
import { decideNotice, type NoticeRefusal } from '~/domain/paper/decide-notice';
import type { NoticeText } from '~/domain/paper/notice-text';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { addDays, type CalendarDate } from '~/domain/shared/calendar';
import { paperThing } from '~/persistence/paper-thing';
import { heldOn } from '~/persistence/people';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { needsOf, noticeStages, ROUTE_SELECT } from '~/persistence/route-row';
import { londonDate } from '~/platform/london';
import { workingCalendar } from '~/platform/working-calendar';

export type NoticePage = {
  readonly ref: string;
  readonly title: string;
  readonly given: readonly { readonly on: CalendarDate; readonly text: NoticeText }[];
  readonly refusal: NoticeRefusal | null;
  readonly body: string;
  readonly members: readonly string[];
  readonly needs: number;
  readonly mayGive: boolean;
  /** The first day on which the decision may be made, if notice is given today. */
  readonly earliest: CalendarDate;
  /** The last of the clear days that stand between today and that day. */
  readonly clearUntil: CalendarDate;
  readonly today: CalendarDate;
};

/** The notices of a paper's key decision, and what is needed to give one. */
export async function noticePage(actor: Actor, ref: string, now: Date): Promise<NoticePage | null> {
  const today = londonDate(now.toISOString());
  const thing = await paperThing(reads(), { ref });
  if (!thing || !canPaper(actor, 'paper:read', thing).ok) return null;
  const row = await reads().paper.findUniqueOrThrow({ where: { ref }, select: ROUTE_SELECT });
  const decided = decideNotice(noticeStages(row));
  const stage = row.stages.findLast(({ gate }) => gate === 'key-decision');
  if (!stage) return null;
  const needs = needsOf(stage).noticeDays ?? 28;
  const [notices, members] = await Promise.all([
    reads().statutoryNotice.findMany({
      where: { paperId: thing.id, kind: 'key-decision' },
      orderBy: { givenAt: 'desc' },
      select: { givenAt: true, text: true },
    }),
    reads().membership.findMany({
      where: { seat: { bodyId: stage.bodyId }, ...heldOn(today) },
      orderBy: { seat: { position: 'asc' } },
      select: { person: { select: NAME_SELECT } },
    }),
  ]);
  const earliest = addDays(today, needs + 1);
  const sum = keyDecision({ noticeOn: today, meetsOn: earliest, needs, calendar: workingCalendar });
  return {
    ref,
    title: row.title,
    given: notices.map(({ givenAt, text }) => ({
      on: londonDate(givenAt.toISOString()),
      text: JSON.parse(text) as NoticeText,
    })),
    refusal: decided.ok ? null : decided.refusal,
    body: stage.body.name,
    members: members.map(({ person }) => fullName(person)),
    needs,
    mayGive: canPaper(actor, 'paper:give-notice', thing).ok && isOfficerOf(actor, stage.bodyId),
    earliest,
    clearUntil: sum.ok ? (sum.value.counted.at(-1) ?? today) : today,
    today,
  };
}
