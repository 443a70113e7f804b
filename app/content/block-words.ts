import type { DaySum } from '~/domain/notice/day-sum';
import { type AnyRefusal, wordsOf } from './refusals';

/** What stands in the way now, in words, with the sum of days where there is one. */
export type Block = { readonly title: string; readonly says: string; readonly sum: DaySum | null };

export function blockWords(refusal: AnyRefusal & Partial<DaySum>): Block {
  const { title, says } = wordsOf(refusal);
  const { days, counted, skipped } = refusal;
  return { title, says, sum: days !== undefined && counted && skipped ? { days, counted, skipped } : null };
}
