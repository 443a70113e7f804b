import type { Profile } from '~/domain/body/profile';
import { type Allowance, reliefFor } from '~/domain/interest/dispensation';
import { canBody, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { officersOf } from '~/persistence/paper-people';
import { readablePapers } from '~/persistence/paper-scope';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';

export type AskDispensationInput = {
  readonly bodyId: string;
  readonly matter: string;
  readonly paperId: string | null;
  readonly asks: Allowance;
};
export type AskDispensationRefusal =
  | PermissionRefusal
  | { readonly code: 'no-relief-here' | 'dispensation-asked-already' | 'interest-paper-unknown' };

/**
 * A member asks in writing for a dispensation, or of a company for the directors' authorisation; the body's officers are
 * told. Once while it waits: the same again is refused (`dispensation-asked-already`).
 * Source: Localism Act 2011 s.33(1); CA 2006 s.175; governance.md §3.
 */
export async function askDispensation(
  { actor, now }: Acting,
  { bodyId, matter, paperId, asks }: AskDispensationInput,
): Promise<Result<{ readonly id: string }, AskDispensationRefusal>> {
  const permission = canBody(actor, 'body:ask-dispensation', bodyId);
  if (!permission.ok) return permission;
  return transaction<{ readonly id: string }, AskDispensationRefusal>(async (tx) => {
    const body = await tx.body.findUniqueOrThrow({ where: { id: bodyId } });
    const kind = reliefFor(body.profile as Profile);
    if (kind === null) return refuse({ code: 'no-relief-here' });
    const readable = { AND: [readablePapers(actor), { id: paperId ?? '' }] };
    if (paperId && !(await tx.paper.findFirst({ where: readable })))
      return refuse({ code: 'interest-paper-unknown' });
    const asked = { bodyId, personId: actor.personId, matter, paperId, asks };
    if (await tx.dispensation.findFirst({ where: { ...asked, state: 'asked' } }))
      return refuse({ code: 'dispensation-asked-already' });
    const id = newId();
    await tx.dispensation.create({ data: { id, ...asked, kind, askedAt: now, state: 'asked' } });
    tx.tell({
      ...{ kind: 'DispensationAsked', at: now, actorId: actor.personId, bodyId },
      ...{ subjectId: id, facts: {} },
    });
    const officers = await officersOf(tx, bodyId, londonDate(now.toISOString()));
    await notify(tx, now, {
      personIds: officers.filter((personId) => personId !== actor.personId),
      text: `${actor.name} asks for ${kind === 'dispensation' ? 'a dispensation' : 'an authorisation'}: ${body.name}`,
      href: '/dispensations',
    });
    return ok({ id });
  });
}
