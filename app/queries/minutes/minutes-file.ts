import type { MinutesState } from '~/domain/minutes/minutes-state';
import type { ReadMinutes } from '~/domain/minutes/open-part';
import type { Actor } from '~/domain/permission/actor';
import { minutesShown } from './minutes-shown';

/** What a PDF or Word file of minutes is made from: the part that this reader may have, and how they stand. */
export type MinutesFile = {
  readonly content: ReadMinutes;
  readonly state: MinutesState;
  readonly whole: boolean;
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
