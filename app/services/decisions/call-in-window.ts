import { callInRule } from '~/domain/body/call-in-rule';
import { type CallInWindow, callIn } from '~/domain/notice/call-in';
import type { DayUnknown } from '~/domain/notice/working-calendar';
import type { Result } from '~/domain/shared/result';
import { CLOSURES_SELECT, calendarOf } from '~/persistence/closures';
import { ruleCardInForce } from '~/persistence/rule-cards';
import type { Transaction } from '~/persistence/transaction';
import { endOfLondonDay, londonDate } from '~/platform/london';

type Published = { readonly bodyId: string; readonly publishedAt: Date };

/** The window of an executive decision published at an instant, by the body's own days and its card of that day. Refuses as `callIn`. */
export async function callInWindow(
  tx: Transaction,
  { bodyId, publishedAt }: Published,
): Promise<Result<CallInWindow, DayUnknown>> {
  const publishedOn = londonDate(publishedAt.toISOString());
  const body = await tx.body.findUniqueOrThrow({ where: { id: bodyId }, select: CLOSURES_SELECT });
  const card = await ruleCardInForce(tx, bodyId, publishedOn);
  const { days, takesEffect } = callInRule(card?.card ?? null);
  return callIn({ publishedOn, days, calendar: calendarOf(body), takesEffect });
}

/** What is kept of a window: the exclusive instant at which it closes, and the day from which the decision has effect. */
export function windowData({ lastOn, effectiveOn }: CallInWindow) {
  return { callInClosesAt: new Date(endOfLondonDay(lastOn)), effectiveOn };
}
