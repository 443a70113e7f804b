import type {
  InterestCategory,
  InterestHolder,
  RegisteredInterest,
} from '~/domain/interest/registered-interest';
import type { InterestEntry } from './generated/client';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** A standing interest as stated last, with every statement before it, the newest first. */
export type KeptInterest = Statement & { readonly earlier: readonly Statement[] };
export type Statement = RegisteredInterest & {
  readonly interestId: string;
  readonly bodyId: string;
  readonly personId: string;
  readonly number: number;
  readonly recordedAt: Date;
};

type Whose = { readonly interestId: string } | { readonly bodyId: string } | { readonly personId: string };

/** Standing interests: one, those of a body, or those of a person; in the order in which they were first stated. */
export async function keptInterests(
  client: Reads | Transaction,
  whose: Whose,
): Promise<readonly KeptInterest[]> {
  const rows = await client.interestEntry.findMany({
    where: whose,
    orderBy: [{ recordedAt: 'asc' }, { number: 'asc' }],
  });
  const statements = new Map<string, Statement[]>();
  for (const row of rows) {
    const before = statements.get(row.interestId) ?? [];
    statements.set(row.interestId, [asStatement(row), ...before]);
  }
  return [...statements.values()].flatMap(([newest, ...earlier]) => (newest ? [{ ...newest, earlier }] : []));
}

function asStatement({ id: _, category, whose, ...row }: InterestEntry): Statement {
  return { ...row, category: category as InterestCategory, whose: whose as InterestHolder };
}
