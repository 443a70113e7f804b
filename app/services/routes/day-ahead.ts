import { isSoleDecider, type Profile } from '~/domain/body/profile';
import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import type { StageRow } from '~/persistence/route-row';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';

type Asked = {
  readonly meetingId: string;
  readonly decidesOn: CalendarDate | '' | undefined;
  readonly stage: Pick<StageRow, 'bodyId' | 'body'>;
  readonly today: CalendarDate;
};
export type AheadRefusal = { readonly code: 'no-such-meeting' } | { readonly code: 'decides-in-past' };

/**
 * The day, today or later, on which a key decision is to be made: that of a meeting of the body that is not over, or the one
 * named where one person decides. Refuses `no-such-meeting` and `decides-in-past`.
 */
export async function dayAhead(
  tx: Transaction,
  { meetingId, decidesOn, stage, today }: Asked,
): Promise<Result<CalendarDate, AheadRefusal>> {
  if (isSoleDecider(stage.body.profile as Profile)) {
    return decidesOn && decidesOn >= today ? ok(decidesOn) : refuse({ code: 'decides-in-past' });
  }
  const meeting = await tx.meeting.findFirst({
    where: { id: meetingId, bodyId: stage.bodyId, state: { notIn: ['ended', 'cancelled'] } },
    select: { startsAt: true },
  });
  const on = meeting && londonDate(meeting.startsAt.toISOString());
  return on && on >= today ? ok(on) : refuse({ code: 'no-such-meeting' });
}
