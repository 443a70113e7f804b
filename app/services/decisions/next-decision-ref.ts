import { decisionRef } from '~/domain/decision/decision-ref';
import { nextNumber } from '~/persistence/references';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';

type Numbered = { readonly year: number; readonly number: number; readonly ref: string };

/** The next reference of a body in the year (London) in which it decided: `TB/2026/118`. */
export async function nextDecisionRef(tx: Transaction, bodyCode: string, decidedAt: Date): Promise<Numbered> {
  const year = Number(londonDate(decidedAt.toISOString()).slice(0, 4));
  const number = await nextNumber(tx, `decision:${bodyCode}:${year}`);
  return { year, number, ref: decisionRef(bodyCode, year, number) };
}
