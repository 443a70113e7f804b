import { type CallInWindow, callIn } from '~/domain/notice/call-in';
import type { DayUnknown } from '~/domain/notice/working-calendar';
import type { StageNeeds } from '~/domain/paper/stage';
import type { Result } from '~/domain/shared/result';
import type { Transaction } from '~/persistence/transaction';
import { endOfLondonDay, londonDate } from '~/platform/london';
import { workingCalendar } from '~/platform/working-calendar';

/** Where no route says otherwise (governance.md §6.4). */
const USUAL_DAYS = 5;

/** The window of an executive decision published at an instant. Refuses as `callIn`. */
export async function callInWindow(
  tx: Transaction,
  { paperId, publishedAt }: { readonly paperId: string | null; readonly publishedAt: Date },
): Promise<Result<CallInWindow, DayUnknown>> {
  const stage = paperId
    ? await tx.stage.findFirst({
        where: { paperId, gate: 'call-in', state: { in: ['current', 'to-come'] } },
        orderBy: { position: 'asc' },
        select: { needs: true },
      })
    : null;
  const days = stage ? ((JSON.parse(stage.needs) as StageNeeds).callInDays ?? USUAL_DAYS) : USUAL_DAYS;
  return callIn({ publishedOn: londonDate(publishedAt.toISOString()), days, calendar: workingCalendar });
}

/** What is kept of a window: the exclusive instant at which it closes, and the day from which the decision has effect. */
export function windowData({ lastOn, effectiveOn }: CallInWindow) {
  return { callInClosesAt: new Date(endOfLondonDay(lastOn)), effectiveOn };
}
