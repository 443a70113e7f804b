import type { Actor } from '~/domain/permission/actor';
import { readableDecisions } from '~/persistence/decision-scope';
import { reads } from '~/persistence/reads';

/** The reference of a decision by its id, if the actor may know of it. */
export async function decisionRefOf(actor: Actor, id: string): Promise<string | null> {
  const row = await reads().decision.findFirst({
    where: { AND: [readableDecisions(actor), { id }] },
    select: { ref: true },
  });
  return row?.ref ?? null;
}
