import type { Actor } from '~/domain/permission/actor';
import { canMinutes } from '~/domain/permission/can';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { freshness } from '../people/freshness';
import { minutesShown } from './minutes-shown';

type Here = { readonly realNow: Date; readonly sessionId: string };

/** What is signed, by whom, and how the signer shows anew who it is; null where there is nothing for this person to sign. */
export async function signPage(actor: Actor, minutesId: string, here: Here) {
  const shown = await minutesShown(actor, minutesId);
  if (!shown) return null;
  const { thing, content, digest } = shown;
  const signs = canMinutes(actor, 'minutes:sign', thing).ok;
  const files = canMinutes(actor, 'minutes:file-scan', thing).ok;
  if (!signs && !files) return null;
  const signer = thing.approverId
    ? await reads().person.findUniqueOrThrow({ where: { id: thing.approverId }, select: NAME_SELECT })
    : null;
  return {
    ...{ id: thing.id, number: thing.number, signs, files, digest },
    ...{ body: content.body, title: content.title, on: content.on },
    signer: signer && fullName(signer),
    fresh: await freshness(actor, here),
  };
}
