import { decideInstruction, type InstructionRefusal } from '~/domain/ballot/decide-instruction';
import { type MeetingRefusal, mayAct } from '~/domain/meeting/may-act';
import type { MeetingAct } from '~/domain/permission/acts';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { meetingThing } from '~/persistence/meeting-thing';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';

export type ChairActRefusal = MeetingRefusal | InstructionRefusal;

type Asked = { readonly act: MeetingAct; readonly meetingId: string; readonly forId: string | null };

/**
 * Whether this is an act of whoever presides: in person, or by the officer who records the instruction. Answers in
 * whose name it is done, null where the chair acts. Refuses as `mayAct` and `decideInstruction`.
 */
export async function chairAct(
  tx: Transaction,
  { actor, now }: Acting,
  { act, meetingId, forId }: Asked,
): Promise<Result<{ readonly forId: string | null }, ChairActRefusal>> {
  const meeting = await meetingThing(tx, meetingId, londonDate(now.toISOString()));
  if (!meeting) return refuse({ code: 'not-found' });
  const allowed = mayAct(actor, act, meeting);
  if (!allowed.ok) return allowed;
  const instruction = decideInstruction({
    actorId: actor.personId,
    presidingPersonId: meeting.presidingPersonId,
    forId,
  });
  return instruction.ok ? ok(instruction.value) : instruction;
}
