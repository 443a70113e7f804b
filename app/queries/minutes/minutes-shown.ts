import { areOpen } from '~/domain/minutes/move-minutes';
import { type MinutesReader, openPart, openPartOfEarlier } from '~/domain/minutes/open-part';
import type { Actor } from '~/domain/permission/actor';
import { canMinutes } from '~/domain/permission/can';
import { type MinutesRelation, minutesRelations } from '~/domain/permission/minutes-table';
import { type FrozenMinutes, frozenTexts, textNow } from '~/persistence/minutes/minutes-texts';
import { minutesThing } from '~/persistence/minutes/minutes-thing';
import { reads } from '~/persistence/reads';

export type MinutesShown = NonNullable<Awaited<ReturnType<typeof minutesShown>>>;

/**
 * Minutes as one reader may have them, signed in or not, with the earlier text whose corrections are shown; null where the
 * reader may not know of them. Members see the text that was circulated; from the chair's agreement on, everybody who reads
 * sees what goes to the meeting.
 */
export async function minutesShown(actor: Actor | null, minutesId: string) {
  const thing = await minutesThing(reads(), minutesId);
  if (!thing || !canMinutes(actor, 'minutes:read', thing).ok) return null;
  const row = await reads().minutes.findUniqueOrThrow({ where: { id: minutesId } });
  const relations = minutesRelations(actor, thing);
  const reader = readerOf(actor, relations);
  const texts = await frozenTexts(reads(), minutesId);
  const last = texts.at(-1);
  const writes = relations.includes('officer') || relations.includes('presided');
  const working = areOpen(thing.state) && (writes || thing.state === 'agreed' || !last);
  const text = working || !last ? await textNow(reads(), { ...thing, correction: row.correction }) : last;
  const content = openPart(text.content, reader);
  const since = earlierText(texts, { working, corrected: row.corrected });
  return {
    ...{ thing, row, texts, relations },
    part: reader.part,
    reader,
    digest: text.digest,
    content,
    since: since && { stage: since.stage, content: openPartOfEarlier(since.content, reader, content) },
  };
}

/** Members, officers and who presided read the whole; those let in to follow the meeting, as a partner; others the open part. */
function readerOf(actor: Actor | null, relations: readonly MinutesRelation[]): MinutesReader {
  const whole: readonly MinutesRelation[] = ['officer', 'presided', 'member', 'approver'];
  if (actor && relations.some((relation) => whole.includes(relation)))
    return { part: 'whole', personId: actor.personId };
  return { part: relations.includes('observer') ? 'partner' : 'public' };
}

/** Against which text corrections are shown: a working text against the last frozen one, an approved one against the agreed. */
function earlierText(
  texts: readonly FrozenMinutes[],
  { working, corrected }: { readonly working: boolean; readonly corrected: boolean },
): FrozenMinutes | undefined {
  if (working) return texts.at(-1);
  return corrected ? texts.findLast(({ stage }) => stage === 'agreed') : undefined;
}
