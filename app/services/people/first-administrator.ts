import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { hashPassword } from '~/platform/passwords';

export type FirstAdministratorRefusal =
  | { readonly code: 'administrator-exists' }
  | { readonly code: 'email-taken' };

/**
 * Makes the first administrator, with the organisation that keeps the house; for the command and the
 * demonstration's fill. Refused when there is an administrator already: that one adds the next.
 */
export async function firstAdministrator(input: {
  readonly name: string;
  readonly email: string;
  readonly password: string | null;
  readonly jobTitle?: string;
  /** Offered on the demonstration's sign-in page. */
  readonly demonstration?: boolean;
  readonly organisation: {
    readonly name: string;
    readonly shortName: string;
    readonly kind: 'trust' | 'council' | 'department';
  };
  readonly now: Date;
}): Promise<Result<{ personId: string; organisationId: string }, FirstAdministratorRefusal>> {
  const passwordHash = input.password === null ? null : await hashPassword(input.password);
  return transaction<{ personId: string; organisationId: string }, FirstAdministratorRefusal>(async (tx) => {
    if ((await tx.person.count({ where: { administrator: true, disabledAt: null } })) > 0) {
      return refuse({ code: 'administrator-exists' });
    }
    const email = input.email.trim().toLowerCase();
    if (await tx.person.findUnique({ where: { email } })) return refuse({ code: 'email-taken' });
    const organisationId = newId();
    const personId = newId();
    await tx.organisation.create({ data: { id: organisationId, ...input.organisation } });
    await tx.person.create({
      data: {
        id: personId,
        organisationId,
        name: input.name,
        jobTitle: input.jobTitle ?? 'Administrator',
        email,
        passwordHash,
        administrator: true,
        demonstration: input.demonstration ?? false,
        createdAt: input.now,
      },
    });
    return ok({ personId, organisationId });
  });
}
