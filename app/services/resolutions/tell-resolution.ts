import type { Happening } from '~/domain/shared/happening';
import type { HappeningKind } from '~/domain/shared/happening-kind';
import { raisePaper, raiseResolution } from '~/persistence/live-versions';
import { chairOf, officersOf } from '~/persistence/paper-people';
import type { KeptResolution } from '~/persistence/resolutions';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import { notify } from '../notifications/notify';

type News = {
  readonly kind: HappeningKind;
  readonly at: Date;
  readonly actorId: string | undefined;
  readonly facts?: Happening['facts'];
};

/** Raises the resolution's version, and its paper's, and tells what became of it. */
export async function tellResolution(
  tx: Transaction,
  { id, bodyId, paperId }: Pick<KeptResolution, 'id' | 'bodyId' | 'paperId'>,
  { kind, at, actorId, facts = {} }: News,
): Promise<void> {
  const version = await raiseResolution(tx, id);
  if (paperId) await raisePaper(tx, paperId);
  tx.tell({ kind, at, actorId, bodyId, paperId: paperId ?? undefined, subjectId: id, version, facts });
}

/**
 * Notifies those who are eligible, the officers of the body, who circulated it, and the company by the officers and the
 * chair of its board (CA 2006 s.357). Of an exempt matter the reference alone.
 */
export async function notifyOfResolution(
  tx: Transaction,
  kept: Pick<KeptResolution, 'ref' | 'title' | 'thing'>,
  { at, actorId, did }: { readonly at: Date; readonly actorId: string | undefined; readonly did: string },
): Promise<void> {
  const { thing } = kept;
  const day = londonDate(at.toISOString());
  const chair = await chairOf(tx, thing.companyBodyId, day);
  const people = [
    ...thing.eligibleIds,
    thing.proposerId,
    ...(await officersOf(tx, thing.bodyId, day)),
    ...(await officersOf(tx, thing.companyBodyId, day)),
    ...(chair ? [chair] : []),
  ];
  const exempt = thing.classification === 'exempt';
  await notify(tx, at, {
    personIds: people.filter((id) => id !== actorId && !thing.excludedIds.includes(id)),
    text: exempt ? `${kept.ref} ${did}.` : `${kept.ref}, ${kept.title}, ${did}.`,
    href: `/resolutions/${kept.ref}`,
  });
}
