import { lateLine, type NoticeBasis, noticeLine, urgencyAgreed } from '~/domain/decision/notice-line';
import { decideKeyNotice, type KeyNotice } from '~/domain/paper/decide-key-notice';
import { decidePrivacy, type Privacy } from '~/domain/paper/decide-privacy';
import type { ExceptionText, PrivateText, UrgencyText } from '~/domain/paper/notice-text';
import type { CalendarDate } from '~/domain/shared/calendar';
import { calendarOf } from '~/persistence/closures';
import type { DecidedItem } from '~/persistence/decided-item';
import { keyBasisOf } from '~/persistence/key-basis';
import { noticesOf, noticesOfKind } from '~/persistence/paper-notices';
import type { Reads } from '~/persistence/reads';
import { needsOf } from '~/persistence/route-facts';
import { ROUTE_SELECT, type RouteRow } from '~/persistence/route-row';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';

/** What a record says of notice, and whose agreement to special urgency it rests on, as its own field keeps it. */
export type NoticesSaid = { readonly lines: readonly string[]; readonly urgencyAgreed: string | null };
export const NO_NOTICES: NoticesSaid = { lines: [], urgencyAgreed: null };

/** What the record says of notice, of what the law has in its place, and of a late item (governance.md §6.2, §6.3, §8). */
export async function noticeLines(
  client: Reads | Transaction,
  item: DecidedItem,
  nameOf: (personId: string) => string,
): Promise<readonly string[]> {
  const late = lateOf(item, nameOf);
  return [...(await itemNotices(client, item)).lines, ...late];
}

/** The same of what came before the meeting, without a late item. */
export async function itemNotices(client: Reads | Transaction, item: DecidedItem): Promise<NoticesSaid> {
  if (!item.paper || !item.stage) return NO_NOTICES;
  const on = londonDate(item.meeting.startsAt.toISOString());
  return basisLines(client, { paperId: item.paper.id, stageId: item.stage.id, on });
}

type Asked = { readonly paperId: string; readonly stageId: string; readonly on: CalendarDate };

/** By what a key decision could be made on a day, and by what it could be taken in private. */
export async function basisLines(
  client: Reads | Transaction,
  { paperId, stageId, on: meetsOn }: Asked,
): Promise<NoticesSaid> {
  const row = await client.paper.findUnique({ where: { id: paperId }, select: ROUTE_SELECT });
  const stage = row?.stages.find(({ id }) => id === stageId);
  if (!row || !stage) return NO_NOTICES;
  const counting = await keyBasisOf(client, stage.bodyId, meetsOn);
  const given = noticesOf(row, { stage, keyBasis: counting });
  const needs = needsOf(stage).noticeDays;
  const facts = { meetsOn, calendar: calendarOf(stage.body) };
  const key = needs === undefined ? null : decideKeyNotice({ ...given, ...facts, needs });
  const privacy = given.privately ? decidePrivacy({ ...given.privately, ...facts }) : null;
  const bases = [
    ...(key?.ok ? keyBasis(row, key.value) : []),
    ...(privacy?.ok ? privacyBasis(row, privacy.value) : []),
  ];
  return { lines: bases.map(noticeLine), urgencyAgreed: urgencyAgreed(bases) };
}

function lateOf(
  { addedAt, urgentReason, urgentById, urgentForId }: DecidedItem,
  nameOf: (personId: string) => string,
): readonly string[] {
  const chairId = urgentForId ?? urgentById;
  if (urgentReason === '' || !addedAt || !chairId) return [];
  const addedOn = londonDate(addedAt.toISOString());
  return [lateLine({ chair: nameOf(chairId), addedOn, reason: urgentReason })];
}

function keyBasis(row: RouteRow, notice: KeyNotice): readonly NoticeBasis[] {
  switch (notice.way) {
    case 'notice':
      return [{ way: 'notice', givenOn: notice.givenOn, days: notice.sum.days }];
    case 'general-exception': {
      const { givenOn, sum } = notice;
      return texts<ExceptionText>(row, 'general-exception', (one) => one.on === givenOn).map((text) => ({
        ...{ way: 'general-exception', givenOn, days: sum.days, text },
      }));
    }
    case 'special-urgency':
      return agreement(row, 'special-urgency', notice.untilOn);
  }
}

function privacyBasis(row: RouteRow, privacy: Privacy): readonly NoticeBasis[] {
  if (privacy.way === 'agreement') return agreement(row, 'private-urgency', privacy.untilOn);
  return texts<PrivateText>(row, 'private-meeting', () => true).map(({ reason }) => ({
    ...{ way: 'private-notices', days: [privacy.first.days, privacy.second.days], reason },
  }));
}

function agreement(
  row: RouteRow,
  kind: 'special-urgency' | 'private-urgency',
  untilOn: string,
): readonly NoticeBasis[] {
  const way = kind === 'special-urgency' ? kind : 'private-agreement';
  return texts<UrgencyText>(row, kind, ({ text }) => (text as UrgencyText).untilOn === untilOn).map(
    (text) => ({ way, text }),
  );
}

/** What the first notice of the kind that fits states. */
function texts<T>(
  row: RouteRow,
  kind: Parameters<typeof noticesOfKind>[1],
  fits: (notice: { readonly on: string; readonly text: unknown }) => boolean,
): readonly T[] {
  const found = noticesOfKind(row, kind).find(fits);
  return found ? [found.text as T] : [];
}
