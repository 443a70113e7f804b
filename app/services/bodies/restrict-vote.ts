import {
  decideRestriction,
  type RestrictionRefusal,
  type RestrictionWish,
} from '~/domain/body/decide-restriction';
import type { Profile } from '~/domain/body/profile';
import { canBody, canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { paperThing } from '~/persistence/paper-thing';
import { heldOn } from '~/persistence/people';
import { proxiesOf } from '~/persistence/proxies';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { isVoteOpen, tellRestriction } from './tell-restriction';

export type RestrictVoteInput = RestrictionWish & {
  readonly bodyId: string;
  /** The earlier meeting whose absent members it restricts; null where it names a member. */
  readonly presentAtId: string | null;
};
export type RestrictVoteRefusal = RestrictionRefusal | PermissionRefusal;

/**
 * Records a standing order that keeps members from voting, with its text and its days: one member, or whoever was not at an
 * earlier meeting. From then on they are in no electorate that it covers; a member named is told. By the body's officer. The
 * same again is answered as success. Refuses as `decideRestriction` and `canBody`, and `not-found` of a paper that the officer may not read. Source: governance.md §5, §15 example 9.
 */
export async function restrictVote(
  { actor, now }: Acting,
  { bodyId, presentAtId, ...wish }: RestrictVoteInput,
): Promise<Result<{ readonly id: string }, RestrictVoteRefusal>> {
  return transaction<{ readonly id: string }, RestrictVoteRefusal>(async (tx) => {
    const body = await tx.body.findUnique({ where: { id: bodyId }, select: { profile: true, name: true } });
    if (!body) return refuse({ code: 'not-found' });
    const permission = canBody(actor, 'body:restrict-vote', bodyId);
    if (!permission.ok) return permission;
    const { personId, paperId, fromOn, untilOn } = wish;
    if (paperId !== null) {
      const paper = await paperThing(tx, { id: paperId });
      if (!paper || !canPaper(actor, 'paper:read', paper).ok) return refuse({ code: 'not-found' });
    }
    const row = {
      ...{ bodyId, personId, paperId, fromOn, untilOn },
      presentAtId: personId === null ? presentAtId : null,
      standingOrder: wish.standingOrder.trim(),
    };
    const same = await tx.votingRestriction.findFirst({ where: { ...row, endedAt: null } });
    if (same) return ok({ id: same.id });
    const today = londonDate(now.toISOString());
    const decided = decideRestriction(wish, {
      ...{ profile: body.profile as Profile, today },
      sits: personId !== null && (await sitsOnBody(tx, { bodyId, personId, today })),
      earlierIsOver: presentAtId === null ? null : await isOver(tx, { bodyId, meetingId: presentAtId }),
      voteOpen: await isVoteOpen(tx, bodyId),
    });
    if (!decided.ok) return decided;
    const id = newId();
    await tx.votingRestriction.create({
      data: { id, ...row, recordedAt: now, recordedById: actor.personId },
    });
    const told = { kind: 'VotingRestricted', bodyId, subjectId: personId ?? id } as const;
    await tellRestriction(tx, { actor, now }, told);
    if (personId !== null) {
      const text = `A standing order keeps you from voting in ${body.name}`;
      await notify(tx, now, { personIds: [personId], text, href: '/meetings' });
    }
    return ok({ id });
  });
}

async function sitsOnBody(
  tx: Transaction,
  { bodyId, personId, today }: { readonly bodyId: string; readonly personId: string; readonly today: string },
): Promise<boolean> {
  const held = await tx.membership.count({ where: { personId, seat: { bodyId }, ...heldOn(today) } });
  if (held > 0) return true;
  return [...(await proxiesOf(tx, bodyId, today)).values()].includes(personId);
}

async function isOver(
  tx: Transaction,
  { bodyId, meetingId }: { readonly bodyId: string; readonly meetingId: string },
): Promise<boolean> {
  return (await tx.meeting.count({ where: { id: meetingId, bodyId, state: 'ended' } })) > 0;
}
