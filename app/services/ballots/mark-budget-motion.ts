import type { MotionState } from '~/domain/ballot/live-ballot';
import { type BudgetRefusal, decideMandatoryNames } from '~/domain/ballot/recorded-vote';
import type { Profile } from '~/domain/body/profile';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { motionWithItem } from '~/persistence/motions';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { meetingFor } from '../meetings/meeting-for';
import { tellMeeting } from '../meetings/tell-meeting';

/**
 * Whoever presides or the officer marks a council's motion as a budget decision, on which the names are recorded by law.
 * Refuses as `decideMandatoryNames` and `mayAct`. Source: SI 2014/165 (governance.md §5).
 */
export async function markBudgetMotion(
  acting: Acting,
  { motionId }: { readonly motionId: string },
): Promise<Result<true, BudgetRefusal | MeetingRefusal>> {
  return transaction<true, BudgetRefusal | MeetingRefusal>(async (tx) => {
    const motion = await motionWithItem(tx, motionId);
    if (!motion) return refuse({ code: 'not-found' });
    const { id: itemId, meetingId, meeting: of } = motion.item;
    const found = await meetingFor(tx, acting, { meetingId, act: 'ballot:prepare' });
    if (!found.ok) return found;
    if (motion.namesRecorded === 'mandatory') return ok(true);
    const profile = of.body.profile as Profile;
    const decided = decideMandatoryNames({ profile, motionState: motion.state as MotionState });
    if (!decided.ok) return decided;
    await tx.motion.update({ where: { id: motionId }, data: { namesRecorded: 'mandatory' } });
    const facts = { recorded: true };
    await tellMeeting(tx, acting, { kind: 'NamesCalledFor', meeting: found.value, subjectId: itemId, facts });
    return ok(true);
  });
}
