import { lateLine, type NoticeBasis, noticeLine } from '~/domain/decision/notice-line';
import { decideKeyNotice, type KeyNotice } from '~/domain/paper/decide-key-notice';
import { decidePrivacy, type Privacy } from '~/domain/paper/decide-privacy';
import type { ExceptionText, PrivateText, UrgencyText } from '~/domain/paper/notice-text';
import type { CalendarDate } from '~/domain/shared/calendar';
import { calendarOf } from '~/persistence/closures';
import type { DecidedItem } from '~/persistence/decided-item';
import { keyBasisOf } from '~/persistence/key-basis';
import type { Reads } from '~/persistence/reads';
import {
  needsOf,
  noticesOfKind,
  ROUTE_SELECT,
  type RouteRow,
  statutoryNotices,
} from '~/persistence/route-row';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';

/** What the record says of notice, of what the law has in its place, and of a late item (governance.md §6.2, §6.3, §8). */
export async function noticeLines(
  client: Reads | Transaction,
  item: DecidedItem,
  nameOf: (personId: string) => string,
): Promise<readonly string[]> {
  const late = lateOf(item, nameOf);
  if (!item.paper || !item.stage) return late;
  const on = londonDate(item.meeting.startsAt.toISOString());
  const given = await basisLines(client, { paperId: item.paper.id, stageId: item.stage.id, on });
  return [...given, ...late];
}

type Asked = { readonly paperId: string; readonly stageId: string; readonly on: CalendarDate };

/** By what a key decision could be made on a day, and by what it could be taken in private. */
export async function basisLines(
  client: Reads | Transaction,
  { paperId, stageId, on: meetsOn }: Asked,
): Promise<readonly string[]> {
  const row = await client.paper.findUnique({ where: { id: paperId }, select: ROUTE_SELECT });
  const stage = row?.stages.find(({ id }) => id === stageId);
  if (!row || !stage) return [];
  const counting = await keyBasisOf(client, stage.bodyId, meetsOn);
  const given = statutoryNotices(row, { stage, keyBasis: counting });
  const needs = needsOf(stage).noticeDays;
  const facts = { meetsOn, calendar: calendarOf(stage.body) };
  const key = needs === undefined ? null : decideKeyNotice({ ...given, ...facts, needs });
  const privacy = given.privately ? decidePrivacy({ ...given.privately, ...facts }) : null;
  return [
    ...(key?.ok ? keyBasis(row, key.value) : []),
    ...(privacy?.ok ? privacyBasis(row, privacy.value) : []),
  ].map(noticeLine);
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
