import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raisePaper } from '~/persistence/live-versions';
import { peopleOfBody } from '~/persistence/paper-people';
import { paperThing } from '~/persistence/paper-thing';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';

export type AskRefusal =
  | PermissionRefusal
  | { readonly code: 'advice-due-in-the-past' }
  | { readonly code: 'advice-of-nobody' };
export type AskInput = {
  readonly paperRef: string;
  readonly personId?: string | undefined;
  readonly bodyId?: string | undefined;
  readonly matter: 'finance' | 'legal' | 'other';
  readonly question: string;
  /** London calendar date, today or later. */
  readonly dueOn: string;
};

/**
 * Asks a named person or body for advice on a paper; from then on they may read it (product.md, Council partner).
 * The same question again, while it waits for its answer, is asked once.
 */
export async function askAdvice(
  { actor, now }: Acting,
  input: AskInput,
): Promise<Result<{ id: string }, AskRefusal>> {
  const today = londonDate(now.toISOString());
  return transaction<{ id: string }, AskRefusal>(async (tx) => {
    const paper = await paperThing(tx, { ref: input.paperRef });
    if (!paper) return refuse({ code: 'not-found' });
    const permission = canPaper(actor, 'paper:ask-advice', paper);
    if (!permission.ok) return permission;
    if (input.dueOn < today) return refuse({ code: 'advice-due-in-the-past' });
    const asked = input.personId
      ? await tx.person
          .findMany({ where: { id: input.personId, disabledAt: null }, select: { id: true } })
          .then((found) => found.map(({ id }) => id))
      : await peopleOfBody(tx, input.bodyId ?? '', today);
    if (asked.length === 0) return refuse({ code: 'advice-of-nobody' });
    const request = {
      paperId: paper.id,
      kind: 'advice',
      matter: input.matter,
      question: input.question,
      askedById: actor.personId,
      askedPersonId: input.personId ?? null,
      askedBodyId: input.personId ? null : (input.bodyId ?? null),
      dueOn: input.dueOn,
    };
    const waiting = await tx.adviceRequest.findFirst({
      where: { ...request, answeredAt: null, endedAt: null },
      select: { id: true },
    });
    if (waiting) return ok({ id: waiting.id });
    const id = newId();
    await tx.adviceRequest.create({ data: { id, ...request, askedAt: now } });
    const version = await raisePaper(tx, paper.id);
    tx.tell({
      kind: 'AdviceAsked',
      at: now,
      actorId: actor.personId,
      paperId: paper.id,
      subjectId: id,
      version,
      facts: {},
    });
    await notify(tx, now, {
      personIds: asked,
      text: `${actor.name} asks for advice on ${input.paperRef}`,
      href: `/papers/${input.paperRef}/advice#advice-${id}`,
    });
    return ok({ id });
  });
}
