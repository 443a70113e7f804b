import type { MinutesState } from '~/domain/minutes/minutes-state';
import type { ReadMinutes } from '~/domain/minutes/open-part';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { minutesShown } from './minutes-shown';

/** What a PDF or Word file of minutes is made from: the part that this reader may have, and how they stand. */
export type MinutesFile = {
  readonly content: ReadMinutes;
  readonly state: MinutesState;
  readonly number: number;
  readonly whole: boolean;
  /** Of the file: the body and the day, nothing that a part does not show. */
  readonly name: string;
  readonly digest: string;
  readonly signed: { readonly name: string; readonly at: string } | null;
  readonly at: Date;
};

/** The minutes for a file, as the reader may have them; null where the reader may not know of them. */
export async function minutesFile(
  actor: Actor | null,
  minutesId: string,
  now: Date,
): Promise<MinutesFile | null> {
  const shown = await minutesShown(actor, minutesId);
  if (!shown) return null;
  const { content, digest, part, row, thing, texts } = shown;
  return {
    ...{ content, state: thing.state, digest, whole: part === 'whole' },
    number: thing.number,
    name: await nameOf(thing.bodyId, { on: content.on, number: thing.number, part }),
    signed: row.signedAt ? { name: row.signedName, at: row.signedAt.toISOString() } : null,
    // A frozen text makes the same file each time.
    at: texts.at(-1)?.at ?? now,
  };
}

/** The scan of the signed minutes, which holds all of them: for those alone who read the whole. */
export async function signedScan(actor: Actor, minutesId: string) {
  const shown = await minutesShown(actor, minutesId);
  if (shown?.part !== 'whole' || shown.row.scanDigest === '') return null;
  if (shown.content.items.some(({ withheld }) => withheld)) return null;
  const { scanDigest, scanFileName, scanSize } = shown.row;
  return {
    ...{ digest: scanDigest, fileName: scanFileName, size: scanSize },
    ...{ mediaType: 'application/pdf', keepable: false },
  };
}

async function nameOf(
  bodyId: string,
  { on, number, part }: { readonly on: string; readonly number: number; readonly part: string },
): Promise<string> {
  const { code } = await reads().body.findUniqueOrThrow({ where: { id: bodyId }, select: { code: true } });
  const kind = number === 0 ? 'minutes' : `minutes-correction-${number}`;
  return `${code}-${on}-${kind}${part === 'whole' ? '' : '-open-part'}`;
}
