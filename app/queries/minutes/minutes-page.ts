import { itemNumber } from '~/domain/meeting/item-number';
import { changesBetween } from '~/domain/minutes/changes-between';
import type { Actor } from '~/domain/permission/actor';
import type { MinutesAct } from '~/domain/permission/acts';
import { canMinutes } from '~/domain/permission/can';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { approvingItems } from './approving-items';
import { type MinutesShown, minutesShown } from './minutes-shown';

/** The page of minutes by their id, for whoever may read them, signed in or not; null otherwise. */
export async function minutesPage(actor: Actor | null, minutesId: string) {
  const shown = await minutesShown(actor, minutesId);
  if (!shown) return null;
  const { thing, row, content, since, digest, part } = shown;
  const may = (act: MinutesAct) => canMinutes(actor, act, thing).ok;
  const acts = {
    draft: may('minutes:draft'),
    circulate: may('minutes:circulate'),
    suggest: may('minutes:suggest'),
    answer: may('minutes:answer'),
    agree: may('minutes:agree'),
    approve: may('minutes:approve'),
    sign: may('minutes:sign'),
    fileScan: may('minutes:file-scan'),
    publish: may('minutes:publish') && !thing.published,
    correct: may('minutes:correct'),
  };
  const { liveVersion } = await reads().meeting.findUniqueOrThrow({
    where: { id: thing.meetingId },
    select: { liveVersion: true },
  });
  return {
    ...{ id: thing.id, meetingId: thing.meetingId, number: thing.number, liveVersion },
    ...{ state: thing.state, published: thing.published, part, content, digest, acts },
    intact: shown.texts.every((text) => text.intact),
    changes: since ? { since: since.stage, list: changesBetween(since.content, content) } : null,
    corrected: row.corrected,
    standing: await standingOf(shown),
    texts: part === 'whole' ? await textsOf(shown) : [],
    suggestions: part === 'whole' ? await suggestionsOf(shown) : [],
    others: await othersOf(actor, shown),
    approving: acts.approve ? await approvingItems(thing) : [],
    scan: row.scanDigest !== '' && part === 'whole' ? { fileName: row.scanFileName } : null,
  };
}

/** Who agreed, approved and signed them, and when. */
async function standingOf({ row }: MinutesShown) {
  const approvedAt = row.approvedMeetingId
    ? await reads().meeting.findUniqueOrThrow({
        where: { id: row.approvedMeetingId },
        select: {
          title: true,
          startsAt: true,
          items: { where: { id: row.approvedItemId ?? '' }, select: { number: true, suffix: true } },
        },
      })
    : null;
  return {
    agreed: row.agreedAt && row.agreedById ? await doneBy(row.agreedById, row.agreedAt) : null,
    approved:
      approvedAt && row.approvedAt
        ? {
            meeting: approvedAt.title,
            on: approvedAt.startsAt.toISOString(),
            item: approvedAt.items[0] ? itemNumber(approvedAt.items[0]) : null,
          }
        : null,
    signed: row.signedAt
      ? { name: row.signedName, at: row.signedAt.toISOString(), scan: row.signature === 'scan' }
      : null,
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}

async function doneBy(personId: string, at: Date) {
  return { name: await nameOf(personId), at: at.toISOString() };
}

async function nameOf(personId: string): Promise<string> {
  return fullName(await reads().person.findUniqueOrThrow({ where: { id: personId }, select: NAME_SELECT }));
}

async function textsOf({ texts }: MinutesShown) {
  return Promise.all(
    texts.map(async ({ number, stage, digest, intact, at, byId }) => ({
      ...{ number, stage, digest, intact, at: at.toISOString() },
      by: await nameOf(byId),
    })),
  );
}

/** What was suggested, where the reader may read the item that it is about. */
async function suggestionsOf({ thing, content }: MinutesShown) {
  const rows = await reads().minutesSuggestion.findMany({
    where: { minutesId: thing.id },
    orderBy: { at: 'asc' },
  });
  const item = new Map(content.items.map((one) => [one.itemId, one]));
  return Promise.all(
    rows
      .filter(({ itemId }) => itemId === null || item.get(itemId)?.withheld === false)
      .map(async ({ id, itemId, personId, text, at, answer, reason }) => ({
        ...{ id, text, reason, at: at.toISOString() },
        item: itemId === null ? null : (item.get(itemId)?.number ?? null),
        by: await nameOf(personId),
        answer: answer as 'taken' | 'not-taken' | null,
      })),
  );
}

/** The other minutes of the same meeting that the reader may know of: what they correct, and what corrects them. */
async function othersOf(actor: Actor | null, { thing }: MinutesShown) {
  const rows = await reads().minutes.findMany({
    where: { meetingId: thing.meetingId, id: { not: thing.id } },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, state: true, publishedAt: true, approvedMeetingId: true },
  });
  return rows
    .filter(({ state, publishedAt }) => {
      const other = { ...thing, state: state as typeof thing.state, published: publishedAt !== null };
      return canMinutes(actor, 'minutes:read', other).ok;
    })
    .map(({ id, number, state }) => ({ id, number, state: state as typeof thing.state }));
}
