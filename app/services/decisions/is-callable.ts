import type { Profile } from '~/domain/body/profile';
import { type DecisionType, effectOnRoute } from '~/domain/decision/decision-type';
import { isExecutive } from '~/domain/decision/is-executive';
import type { Transaction } from '~/persistence/transaction';

type Asked = { readonly profile: Profile; readonly type: DecisionType; readonly paperId: string | null };

/**
 * Whether a decision may be called in: one of a council's executive that takes the matter on, and that was not called in
 * before. Source: governance.md §6.4.
 */
export async function isCallable(tx: Transaction, { profile, type, paperId }: Asked): Promise<boolean> {
  if (!isExecutive(profile) || effectOnRoute(type) !== 'on') return false;
  const before = paperId ? await tx.callIn.count({ where: { decision: { paperId } } }) : 0;
  return before === 0;
}
