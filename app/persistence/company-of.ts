import type { Profile } from '~/domain/body/profile';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Asked = {
  readonly body: { readonly id: string; readonly code: string; readonly profile: Profile };
  /** The board's code; blank where there is only one. */
  readonly companyCode: string;
};

/** The board of the company that a resolution is of: the directors' own body, or the board that the members' company has. */
export async function companyOf(
  client: Reads | Transaction,
  { body, companyCode }: Asked,
): Promise<{ readonly id: string; readonly code: string } | null> {
  if (body.profile !== 'trust-members') return { id: body.id, code: body.code };
  const boards = await client.body.findMany({
    where: { profile: 'trust-board', ...(companyCode === '' ? {} : { code: companyCode }) },
    select: { id: true, code: true },
  });
  const [only, another] = boards;
  return only && !another ? only : null;
}
