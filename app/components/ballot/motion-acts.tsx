import { Form } from '@remix-run/react';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import type { RoomMotion } from '~/domain/ballot/room-motion';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';

type MotionActsProps = { motion: RoomMotion; room: RoomBallot; to: string };

/** What a member, the chair or the officer may do with a motion beside putting it: second, withdraw, call for names. */
export function MotionActs({ motion, room, to }: MotionActsProps) {
  const { mine, names } = motion;
  return (
    <div className="flex flex-wrap items-end gap-2 empty:hidden">
      {mine.second ? <Second {...{ motion, room, to }} /> : null}
      {mine.callForNames ? (
        <Act {...{ motion, room, to }} intent="call-for-names">
          {`Call for a recorded vote (${names.calls} of ${names.needed})`}
        </Act>
      ) : null}
      {mine.markBudget ? (
        <Act {...{ motion, room, to }} intent="mark-budget">
          It is a budget decision
        </Act>
      ) : null}
      {mine.withdraw ? (
        <Act {...{ motion, room, to }} intent="withdraw">
          Withdraw it
        </Act>
      ) : null}
    </div>
  );
}

/** A member seconds it; whoever presides or the officer says who did. */
function Second({ motion, room, to }: MotionActsProps) {
  const { members } = room.offers;
  return (
    <Form method="post" action={`/items/${room.item.id}/motions`} className="flex flex-wrap items-end gap-2">
      <Fields intent="second" motion={motion} to={to} />
      {members.length > 0 ? (
        <SelectField
          id={`second-${motion.id}`}
          name="personId"
          label="Seconded by"
          placeholder="Choose a member"
          options={members.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
      ) : null}
      <Button>{members.length > 0 ? 'Record the seconder' : 'Second it'}</Button>
    </Form>
  );
}

function Act({ motion, room, to, intent, children }: MotionActsProps & { intent: string; children: string }) {
  return (
    <Form method="post" action={`/items/${room.item.id}/motions`}>
      <Fields intent={intent} motion={motion} to={to} />
      <Button>{children}</Button>
    </Form>
  );
}

function Fields({ intent, motion, to }: { intent: string; motion: RoomMotion; to: string }) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="motionId" value={motion.id} />
    </>
  );
}
