import type { Classification } from '~/domain/paper/classification';
import { decideShare, type ShareRefusal } from '~/domain/paper/share';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raisePaper } from '~/persistence/live-versions';
import { peopleOfBody } from '~/persistence/paper-people';
import { paperThing } from '~/persistence/paper-thing';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';

export type ShareInput = {
  readonly paperRef: string;
  readonly versionNumber: number;
  readonly attachmentIds: readonly string[];
  readonly bodyId?: string | undefined;
  readonly personId?: string | undefined;
  readonly reason: string;
};

/**
 * Shares a named version, with named appendices, with a body or person of another organisation. The same share again,
 * while it is in force, is made once: to end it is to end all of it.
 */
export async function sharePaper(
  { actor, now }: Acting,
  input: ShareInput,
): Promise<Result<{ id: string }, ShareRefusal | PermissionRefusal>> {
  return transaction<{ id: string }, ShareRefusal | PermissionRefusal>(async (tx) => {
    const thing = await paperThing(tx, { ref: input.paperRef });
    if (!thing) return refuse({ code: 'not-found' });
    const permission = canPaper(actor, 'paper:share', thing);
    if (!permission.ok) return permission;
    const paper = await tx.paper.findUniqueOrThrow({
      where: { id: thing.id },
      select: {
        body: { select: { organisationId: true } },
        attachments: {
          orderBy: { letter: 'asc' },
          where: { id: { in: [...input.attachmentIds] } },
          select: { id: true, title: true, classification: true },
        },
        versions: { where: { number: input.versionNumber }, select: { id: true } },
      },
    });
    const decided = decideShare({
      fromOrganisationId: paper.body.organisationId,
      toOrganisationId: await organisationOf(tx, input),
      versionExists: paper.versions.length > 0,
      attachments: paper.attachments.map(({ title, classification }) => ({
        title,
        classification: classification as Classification,
      })),
    });
    if (!decided.ok) return decided;
    const share = {
      paperId: thing.id,
      versionNumber: input.versionNumber,
      bodyId: input.personId ? null : (input.bodyId ?? null),
      personId: input.personId ?? null,
    };
    const attachmentIds = paper.attachments.map((attachment) => attachment.id);
    const inForce = await shareInForce(tx, share, attachmentIds);
    if (inForce) return ok({ id: inForce });
    const id = newId();
    await tx.share.create({
      data: {
        ...{ id, ...share, sharedById: actor.personId, reason: input.reason, at: now },
        attachments: { create: attachmentIds.map((attachmentId) => ({ attachmentId })) },
      },
    });
    const version = await raisePaper(tx, thing.id);
    tx.tell({
      kind: 'PaperShared',
      at: now,
      actorId: actor.personId,
      paperId: thing.id,
      subjectId: id,
      version,
      facts: {},
    });
    const personIds = input.personId
      ? [input.personId]
      : await peopleOfBody(tx, input.bodyId ?? '', londonDate(now.toISOString()));
    await notify(tx, now, {
      personIds,
      text: `${actor.name} shared ${input.paperRef} with you`,
      href: `/papers/${input.paperRef}`,
    });
    return ok({ id });
  });
}

async function organisationOf(tx: Transaction, { personId, bodyId }: ShareInput): Promise<string | null> {
  const found = personId
    ? await tx.person.findFirst({
        where: { id: personId, disabledAt: null },
        select: { organisationId: true },
      })
    : await tx.body.findUnique({ where: { id: bodyId ?? '' }, select: { organisationId: true } });
  return found?.organisationId ?? null;
}

type Shared = {
  readonly paperId: string;
  readonly versionNumber: number;
  readonly bodyId: string | null;
  readonly personId: string | null;
};

async function shareInForce(
  tx: Transaction,
  share: Shared,
  attachmentIds: readonly string[],
): Promise<string | null> {
  const shares = await tx.share.findMany({
    where: { ...share, endedAt: null },
    include: { attachments: true },
  });
  const same = shares.find(
    ({ attachments }) =>
      attachments.length === attachmentIds.length &&
      attachments.every(({ attachmentId }) => attachmentIds.includes(attachmentId)),
  );
  return same?.id ?? null;
}
