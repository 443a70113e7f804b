import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { hashPassword } from '~/platform/passwords';
import type { Acting } from '../acting';
import { isCommonPassword } from './common-password';

export type AddPersonRefusal =
  | PermissionRefusal
  | { readonly code: 'email-taken' }
  | { readonly code: 'password-common' }
  | { readonly code: 'organisation-unknown' };

export type NewPerson = {
  readonly organisationId: string;
  readonly name: string;
  readonly honorific: string;
  readonly jobTitle: string;
  readonly email: string;
  /** Null: cannot sign in by password. */
  readonly password: string | null;
  readonly administrator: boolean;
  /** Offered on the demonstration's sign-in page. */
  readonly demonstration?: boolean;
};

/** An administrator adds an account. It gives no right to content: seats, offices and shares do. */
export async function addPerson(
  { actor, now }: Acting,
  input: NewPerson,
): Promise<Result<{ id: string }, AddPersonRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  if (input.password !== null && isCommonPassword(input.password)) return refuse({ code: 'password-common' });
  const passwordHash = input.password === null ? null : await hashPassword(input.password);
  return transaction<{ id: string }, AddPersonRefusal>(async (tx) => {
    const email = input.email.trim().toLowerCase();
    if (await tx.person.findUnique({ where: { email } })) return refuse({ code: 'email-taken' });
    if (!(await tx.organisation.findUnique({ where: { id: input.organisationId } })))
      return refuse({ code: 'organisation-unknown' });
    const id = newId();
    const { organisationId, name, honorific, jobTitle, administrator, demonstration = false } = input;
    await tx.person.create({
      data: {
        id,
        organisationId,
        name,
        honorific,
        jobTitle,
        email,
        passwordHash,
        administrator,
        demonstration,
        createdAt: now,
      },
    });
    tx.tell({ kind: 'PersonAdded', at: now, actorId: actor.personId, subjectId: id, facts: {} });
    return ok({ id });
  });
}
