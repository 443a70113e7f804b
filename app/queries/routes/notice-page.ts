import { isSoleDecider, type Profile } from '~/domain/body/profile';
import { lapse } from '~/domain/notice/lapse';
import type { NoticeKind } from '~/domain/notice/notice-kind';
import type { DayBasis, DayRule } from '~/domain/notice/working-calendar';
import { decideException } from '~/domain/paper/decide-exception';
import { decideKeyNotice, type KeyNotice, type KeyNoticeRefusal } from '~/domain/paper/decide-key-notice';
import { decideNotice, type NoticeRefusal } from '~/domain/paper/decide-notice';
import { decidePrivacy, type Privacy, type PrivacyRefusal } from '~/domain/paper/decide-privacy';
import type { NoticeText } from '~/domain/paper/notice-text';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { addDays, type CalendarDate } from '~/domain/shared/calendar';
import type { Result } from '~/domain/shared/result';
import { calendarOf } from '~/persistence/closures';
import { keyBasisOf } from '~/persistence/key-basis';
import { memberNames } from '~/persistence/member-names';
import { officerNames } from '~/persistence/officer-names';
import { noticeStages, noticesOf, noticesOfKind } from '~/persistence/paper-notices';
import { paperThing } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { needsOf } from '~/persistence/route-facts';
import { ROUTE_SELECT, type RouteRow, type StageRow } from '~/persistence/route-row';
import { scrutinyOf } from '~/persistence/scrutiny-of';
import { londonDate } from '~/platform/london';

type Who = { readonly who: string };

/** A meeting to come of the deciding body, and whether the decision may be made at it. */
export type NoticeMeeting = {
  readonly id: string;
  readonly on: CalendarDate;
  readonly title: string;
  readonly key: Result<KeyNotice, KeyNoticeRefusal & Who>;
  /** Null where it is not taken in private. */
  readonly privacy: Result<Privacy, PrivacyRefusal & Who> | null;
  /** What there is in place of notice. */
  readonly offers: 'general-exception' | 'special-urgency' | null;
};

const MEETINGS_SHOWN = 5;

/** The notices of a paper's key decision, its meetings to come with their sums, and what is needed to give one. */
export async function noticePage(actor: Actor, ref: string, now: Date) {
  const today = londonDate(now.toISOString());
  const thing = await paperThing(reads(), { ref });
  if (!thing || !canPaper(actor, 'paper:read', thing).ok) return null;
  const row = await reads().paper.findUniqueOrThrow({ where: { ref }, select: ROUTE_SELECT });
  const decided = decideNotice(noticeStages(row));
  const stage = row.stages.findLast(({ gate }) => gate === 'key-decision');
  if (!stage) return null;
  const needs = needsOf(stage).noticeDays ?? 28;
  const sole = isSoleDecider(stage.body.profile as Profile);
  const [members, scrutiny, who, meetings] = await Promise.all([
    memberNames(reads(), stage.bodyId, today),
    scrutinyOf(reads(), stage.bodyId, today),
    officerNames(reads(), { bodyId: stage.bodyId, at: now }),
    sole ? [] : meetingsAhead(stage.bodyId, now),
  ]);
  const keyBasis = await keyBasisOf(reads(), stage.bodyId, today);
  const clear = clearOf(today, { needs, basis: keyBasis, calendar: calendarOf(stage.body) });
  const scene = { row, stage, needs, today, who, keyBasis };
  return {
    ref,
    title: row.title,
    given: givenNotices(row),
    refusal: (decided.ok ? null : decided.refusal) as NoticeRefusal | null,
    body: stage.body.name,
    members,
    needs,
    mayGive: canPaper(actor, 'paper:give-notice', thing).ok && isOfficerOf(actor, stage.bodyId),
    /** The first day on which the decision may be made, if notice is given today; null beyond the holiday data. */
    earliest: clear && addDays(clear, 1),
    /** The last of the clear days that stand between today and that day. */
    clearUntil: clear,
    keyBasis,
    today,
    /** One person decides, on a day and at no meeting. */
    sole,
    meetings: decided.ok ? (sole ? daysShown(scene) : meetings).map((one) => judged(one, scene)) : [],
    privately: noticesOf(row, { stage, keyBasis }).privately !== null,
    scrutiny: scrutiny && { name: scrutiny.name, chair: scrutiny.chair?.name ?? null },
  };
}

/** The last of so many clear days after a notice given today. */
function clearOf(today: CalendarDate, { needs, ...rule }: DayRule & { needs: number }): CalendarDate | null {
  const period = lapse({ circulatedOn: addDays(today, 1), days: needs, ...rule });
  return period.ok ? period.value.lastOn : null;
}

/** Everything given or recorded, the newest first, each with what it states. */
function givenNotices({ notices }: RouteRow) {
  return notices
    .toSorted((a, b) => b.givenAt.getTime() - a.givenAt.getTime())
    .map(({ kind, givenAt, text }) => ({
      kind: kind as NoticeKind,
      on: londonDate(givenAt.toISOString()),
      text: JSON.parse(text) as Readonly<Record<string, string | readonly string[]>>,
    }));
}

async function meetingsAhead(bodyId: string, now: Date) {
  const rows = await reads().meeting.findMany({
    where: { bodyId, state: { notIn: ['ended', 'cancelled'] }, endsAt: { gte: now } },
    orderBy: { startsAt: 'asc' },
    take: MEETINGS_SHOWN,
    select: { id: true, title: true, startsAt: true },
  });
  return rows.map(({ id, title, startsAt }) => ({ id, title, on: londonDate(startsAt.toISOString()) }));
}

/** Days to judge where one person decides: today, and from when a notice says. */
function daysShown({ row, today }: Scene) {
  const said = noticesOfKind(row, 'key-decision').map(({ text }) => (text as NoticeText).fromOn);
  const days = [...new Set([today, ...said.filter((on) => on > today)])].toSorted();
  return days.slice(0, MEETINGS_SHOWN).map((on) => ({ id: on, title: '', on }));
}

type Scene = {
  readonly row: RouteRow;
  readonly stage: StageRow;
  readonly needs: number;
  readonly today: CalendarDate;
  readonly who: string;
  readonly keyBasis: DayBasis;
};

function judged(
  meeting: { readonly id: string; readonly title: string; readonly on: CalendarDate },
  { row, stage, needs, today, who, keyBasis }: Scene,
): NoticeMeeting {
  const given = noticesOf(row, { stage, keyBasis });
  const facts = { ...given, needs, meetsOn: meeting.on, calendar: calendarOf(stage.body) };
  const key = decideKeyNotice(facts);
  const privacy = given.privately ? decidePrivacy({ ...facts, ...given.privately }) : null;
  const exception = decideException({ ...facts, today });
  const late = !exception.ok && exception.refusal.code === 'exception-too-late';
  return {
    ...meeting,
    key: key.ok ? key : { ok: false, refusal: { ...key.refusal, who } },
    privacy: !privacy || privacy.ok ? privacy : { ok: false, refusal: { ...privacy.refusal, who } },
    offers: exception.ok ? 'general-exception' : late ? 'special-urgency' : null,
  };
}
