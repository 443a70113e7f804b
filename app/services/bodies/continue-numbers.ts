import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

export type NumbersRefusal =
  | PermissionRefusal
  | { readonly code: 'number-given-already'; readonly last: number };

export type NumbersInput = {
  readonly bodyId: string;
  /** Decisions are numbered by the year, in London. */
  readonly of: 'paper' | 'action' | { readonly decisionsIn: number };
  /** The last number that the body's old register used. */
  readonly last: number;
};

/**
 * An administrator lets a body's numbers go on from where its old register ended, so that no reference is used twice.
 * Numbers only go up: refused below the last one given (`number-given-already`). The same again changes nothing.
 */
export async function continueNumbers(
  { actor }: Acting,
  input: NumbersInput,
): Promise<Result<true, NumbersRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  return transaction<true, NumbersRefusal>(async (tx) => {
    const body = await tx.body.findUnique({ where: { id: input.bodyId }, select: { code: true } });
    if (!body) return refuse({ code: 'not-found' });
    const scope =
      typeof input.of === 'string'
        ? `${input.of}:${body.code}`
        : `decision:${body.code}:${input.of.decisionsIn}`;
    const given = (await tx.counter.findUnique({ where: { scope }, select: { value: true } }))?.value ?? 0;
    if (input.last < given) return refuse({ code: 'number-given-already', last: given });
    await tx.counter.upsert({
      where: { scope },
      create: { scope, value: input.last },
      update: { value: input.last },
    });
    return ok(true);
  });
}
