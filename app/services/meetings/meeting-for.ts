import { type MeetingRefusal, mayAct } from '~/domain/meeting/may-act';
import type { MeetingAct } from '~/domain/permission/acts';
import type { MeetingThing } from '~/domain/permission/meeting-table';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { meetingThing } from '~/persistence/meeting-thing';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';

export type MeetingInHand = MeetingThing & {
  readonly id: string;
  /** The business day, in London. */
  readonly day: string;
};

/** The meeting, if the actor may do the act to it as it stands now. Refuses as `mayAct`. */
export async function meetingFor(
  tx: Transaction,
  { actor, now }: Acting,
  { meetingId, act }: { readonly meetingId: string; readonly act: MeetingAct },
): Promise<Result<MeetingInHand, MeetingRefusal>> {
  const day = londonDate(now.toISOString());
  const thing = await meetingThing(tx, meetingId, day);
  if (!thing) return refuse({ code: 'not-found' });
  const allowed = mayAct(actor, act, thing);
  return allowed.ok ? ok({ ...thing, day }) : allowed;
}

/** The same, by one of its agenda items. */
export async function itemFor(
  tx: Transaction,
  acting: Acting,
  { itemId, act }: { readonly itemId: string; readonly act: MeetingAct },
) {
  const item = await tx.agendaItem.findUnique({ where: { id: itemId } });
  if (!item) return refuse({ code: 'not-found' });
  const meeting = await meetingFor(tx, acting, { meetingId: item.meetingId, act });
  return meeting.ok ? ok({ item, meeting: meeting.value }) : meeting;
}
