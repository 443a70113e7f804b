import { type AgendaRefusal, decideOnVersion } from '~/domain/meeting/agenda';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import type { MeetingAct } from '~/domain/permission/acts';
import type { Happening } from '~/domain/shared/happening';
import type { HappeningKind } from '~/domain/shared/happening-kind';
import { ok, type Result } from '~/domain/shared/result';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { type MeetingInHand, meetingFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

export type AgendaInHand = MeetingInHand & { readonly agendaVersion: number; readonly edition: number };
export type ChangeRefusal = MeetingRefusal | AgendaRefusal;

type Asked = {
  readonly meetingId: string;
  /** The version of the agenda that the change was made from; null where it rests on none. */
  readonly basedOn: number | null;
  readonly act?: MeetingAct;
};

/** The agenda, if the actor may change it and nobody did since. Refuses as `mayAct` and `decideOnVersion`. */
export async function agendaInHand(
  tx: Transaction,
  acting: Acting,
  { meetingId, basedOn, act = 'meeting:arrange' }: Asked,
): Promise<Result<AgendaInHand, ChangeRefusal>> {
  const meeting = await meetingFor(tx, acting, { meetingId, act });
  if (!meeting.ok) return meeting;
  const { agendaVersion, agendaEdition } = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { agendaVersion: true, agendaEdition: true },
  });
  const current = decideOnVersion(basedOn, agendaVersion);
  if (!current.ok) return current;
  return ok({ ...meeting.value, agendaVersion, edition: agendaEdition });
}

type Changed = {
  readonly meeting: { readonly id: string; readonly bodyId: string };
  readonly kind?: HappeningKind;
  readonly subjectId?: string;
  readonly facts?: Happening['facts'];
};

/** Raises the agenda's version, so that a change made from the one before is refused, and tells that it changed. */
export async function agendaChanged(
  tx: Transaction,
  acting: Acting,
  { meeting, kind = 'AgendaChanged', subjectId, facts }: Changed,
): Promise<void> {
  await tx.meeting.update({ where: { id: meeting.id }, data: { agendaVersion: { increment: 1 } } });
  await tellMeeting(tx, acting, { kind, meeting, subjectId, facts });
}
