import {
  decideStatement,
  type RegisteredInterest,
  type RegisterRefusal,
} from '~/domain/interest/registered-interest';
import { canBody, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { keptInterests } from '~/persistence/interests';
import { officersOf } from '~/persistence/paper-people';
import { readablePapers } from '~/persistence/paper-scope';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';

export type RegisterInterestInput = {
  readonly bodyId: string;
  /** The interest that is stated again; left out for a new one. */
  readonly interestId?: string | undefined;
  /** The statement that the change was made from. */
  readonly basedOn?: number | undefined;
  readonly stated: RegisteredInterest;
};
export type RegisterInterestRefusal =
  | PermissionRefusal
  | RegisterRefusal
  | { readonly code: 'interest-paper-unknown' | 'interest-organisation-unknown' };

/**
 * A member states a standing interest for a body on which he or she sits, or states it again; what was said before is
 * kept. The body's officers are told. Nobody else can state it. Refuses as `decideStatement`.
 * Source: Localism Act 2011 ss.30-31; CA 2006 ss.177, 185; governance.md §3.
 */
export async function registerInterest(
  { actor, now }: Acting,
  { bodyId, interestId, basedOn, stated }: RegisterInterestInput,
): Promise<Result<{ readonly interestId: string }, RegisterInterestRefusal>> {
  const permission = canBody(actor, 'body:register-interest', bodyId);
  if (!permission.ok) return permission;
  return transaction<{ readonly interestId: string }, RegisterInterestRefusal>(async (tx) => {
    const before = interestId ? (await keptInterests(tx, { interestId }))[0] : undefined;
    const mine = before?.personId === actor.personId && before.bodyId === bodyId;
    if (interestId && !mine) return refuse({ code: 'not-found' });
    const decided = decideStatement({ stated, before: before ?? null, basedOn: basedOn ?? null });
    if (!decided.ok) return decided;
    const id = before?.interestId ?? newId();
    if (decided.value === null) return ok({ interestId: id });
    const unknown = await unknownLink(tx, actor, stated);
    if (unknown) return refuse({ code: unknown });
    await tx.interestEntry.create({
      data: {
        id: newId(),
        interestId: id,
        number: decided.value,
        bodyId,
        personId: actor.personId,
        recordedAt: now,
        ...stated,
      },
    });
    const facts = { number: decided.value };
    tx.tell({
      ...{ kind: 'InterestRegistered', at: now, actorId: actor.personId, bodyId },
      ...{ subjectId: id, facts },
    });
    const officers = await officersOf(tx, bodyId, londonDate(now.toISOString()));
    const { code, name } = await tx.body.findUniqueOrThrow({ where: { id: bodyId } });
    await notify(tx, now, {
      personIds: officers.filter((personId) => personId !== actor.personId),
      text: `${actor.name} ${before ? 'changed' : 'registered'} an interest: ${name}`,
      href: `/interests/${code}`,
    });
    return ok({ interestId: id });
  });
}

async function unknownLink(tx: Transaction, actor: Acting['actor'], stated: RegisteredInterest) {
  const { organisationId, paperId } = stated;
  if (organisationId && !(await tx.organisation.findUnique({ where: { id: organisationId } })))
    return 'interest-organisation-unknown';
  const readable = { AND: [readablePapers(actor), { id: paperId ?? '' }] };
  return paperId && !(await tx.paper.findFirst({ where: readable })) ? 'interest-paper-unknown' : null;
}
