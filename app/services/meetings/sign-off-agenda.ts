import { decideSignOff, type PublicationRefusal } from '~/domain/meeting/agenda-snapshot';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { agendaNow, signOffFor } from '~/persistence/agenda';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { type ChairActRefusal, chairAct } from '../ballots/chair-act';
import { notify } from '../notifications/notify';
import { agendaInHand, type ChangeRefusal } from './agenda-in-hand';
import { tellMeeting } from './tell-meeting';

export type SignOffAgendaInput = {
  readonly meetingId: string;
  /** The version of the agenda that the chair was looking at. */
  readonly basedOn: number;
  /** Whom the officer acts for: whoever presides. */
  readonly forId: string | null;
};
export type SignOffRefusal = ChangeRefusal | ChairActRefusal | PublicationRefusal;

/**
 * The chair signs off the agenda as it stands, or the officer records that the chair did, and the chair is told. A change
 * of the agenda afterwards needs another. Repeated it is answered as success. Refuses as `decideSignOff`, `chairAct` and
 * `agendaInHand`.
 */
export async function signOffAgenda(
  acting: Acting,
  { meetingId, basedOn, forId }: SignOffAgendaInput,
): Promise<Result<true, SignOffRefusal>> {
  return transaction<true, SignOffRefusal>(async (tx) => {
    const act = 'meeting:sign-off-agenda';
    const chair = await chairAct(tx, acting, { act, meetingId, forId });
    if (!chair.ok) return chair;
    const meeting = await agendaInHand(tx, acting, { meetingId, basedOn, act });
    if (!meeting.ok) return meeting;
    const { agenda, digest } = await agendaNow(tx, meetingId);
    const no = decideSignOff(agenda);
    if (no) return refuse(no);
    const last = await signOffFor(tx, meetingId, digest);
    if (last?.digest === digest) return ok(true);
    await tx.agendaSignOff.create({
      data: {
        id: newId(),
        meetingId,
        digest,
        at: acting.now,
        byId: acting.actor.personId,
        forId: chair.value.forId,
      },
    });
    await tellMeeting(tx, acting, { kind: 'AgendaSignedOff', meeting: meeting.value });
    const { body } = await tx.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { body: { select: { name: true, officers: { select: { personId: true } } } } },
    });
    const { forId: inNameOf } = chair.value;
    await notify(tx, acting.now, {
      personIds: inNameOf
        ? [inNameOf]
        : body.officers.map(({ personId }) => personId).filter((id) => id !== acting.actor.personId),
      text: inNameOf
        ? `Recorded as signed off by you: the agenda of ${body.name}`
        : `The Chair signed off the agenda of ${body.name}`,
      href: `/meetings/${meetingId}/agenda`,
    });
    return ok(true);
  });
}
