import { afterItem, afterResolution } from '~/domain/meeting/decide-exclusion';
import { exclusionsOf, isInForce, stands } from '~/persistence/exclusions';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { insideNow } from './inside-now';
import { tellMeeting } from './tell-meeting';

type Place = { readonly id: string; readonly bodyId: string };
type Beginning = { readonly meeting: Place; readonly exclusionId: string; readonly itemId: string };

/** Puts the public out, in the transaction of what does so: those who follow the meeting and do not stay hear no more. */
export async function beginExclusion(
  tx: Transaction,
  acting: Acting,
  { meeting, exclusionId, itemId }: Beginning,
): Promise<void> {
  const { stays } = await tx.exclusion.update({
    where: { id: exclusionId },
    data: { state: 'in-force', excludedAt: acting.now },
    select: { stays: { select: { personId: true } } },
  });
  const place = { meetingId: meeting.id, bodyId: meeting.bodyId };
  const stayIds = await insideNow(tx, place, { stays, day: londonDate(acting.now.toISOString()) });
  await tx.ballot.updateMany({ where: { itemId, state: { in: ['open', 'closed'] } }, data: { stayIds } });
  await tellMeeting(tx, acting, { kind: 'PublicExcluded', meeting, subjectId: itemId, facts: { stayIds } });
}

type Declared = { readonly meetingId: string; readonly bodyId: string; readonly itemId: string };

/** Lets a resolution to exclude the public take effect once it is declared: carried it holds at once, otherwise it is lost. */
export async function settleExclusion(
  tx: Transaction,
  acting: Acting,
  {
    ballot,
    motionId,
    carried,
  }: { readonly ballot: Declared; readonly motionId: string; readonly carried: boolean },
): Promise<void> {
  const [exclusion] = (await exclusionsOf(tx, { motionId })).filter(({ state }) => state === 'proposed');
  if (!exclusion) return;
  const state = afterResolution(carried);
  const { bodyId, itemId } = ballot;
  const meeting = { id: ballot.meetingId, bodyId };
  if (state === 'in-force') await beginExclusion(tx, acting, { meeting, exclusionId: exclusion.id, itemId });
  else await tx.exclusion.update({ where: { id: exclusion.id }, data: { state } });
}

/** Ends what keeps the public out of an item, in the transaction of what ends it. Answers whether anybody was out. */
export async function endExclusion(
  tx: Transaction,
  acting: Acting,
  { meeting, itemId }: { readonly meeting: Place; readonly itemId: string },
): Promise<boolean> {
  const standing = (await exclusionsOf(tx, { itemId })).filter(stands);
  for (const exclusion of standing) {
    const out = isInForce(exclusion);
    await tx.exclusion.update({
      where: { id: exclusion.id },
      data: { state: afterItem(exclusion.state), ...(out ? { returnedAt: acting.now } : {}) },
    });
  }
  const out = standing.some(isInForce);
  if (out) await tellMeeting(tx, acting, { kind: 'PublicReadmitted', meeting, subjectId: itemId });
  return out;
}
