import type { RefusalTable } from '../refusal-table';

/** Who is at the meeting, presides and speaks. */
export const ATTENDANCE_REFUSALS: RefusalTable = {
  'no-substitutes': () => ({
    status: 409,
    title: 'No substitute may come',
    says: 'The body has no rule that lets a member send somebody else. Where its standing orders or articles have one, an administrator writes it on the rule card.',
  }),
  'substitute-unfit': () => ({
    status: 422,
    title: 'That person cannot be the substitute',
    says: 'Choose somebody who sits on another body of the same organisation, not on this one, and comes for nobody else.',
  }),
  'comes-as-substitute': () => ({
    status: 409,
    title: 'That person comes as a substitute',
    says: 'Who comes in a member’s place is changed by the member’s reply, or by the officer who records it, under Attendance.',
  }),
  'not-here-to-speak': () => ({
    status: 409,
    title: 'You are not recorded as here',
    says: 'Members who are in the room or on line can ask to speak. The governance officer records attendance.',
  }),
  'sent-out-of-item': () => ({
    status: 409,
    title: 'An interest keeps you out of this item',
    says: 'You can speak again from the next item on. Whoever presides ruled on it and can rule again.',
  }),
  'observers-may-not-ask': () => ({
    status: 403,
    title: 'Those who follow this meeting may not ask to speak',
    says: 'Whoever presides can let them, or the governance officer.',
  }),
  'hand-not-up': () => ({
    status: 409,
    title: 'That hand is down',
    says: 'It was lowered, or it has been spoken to. Choose somebody else from the queue.',
  }),
  'seat-not-found': () => ({
    status: 409,
    title: 'Nobody holds that seat',
    says: 'The seat is vacant or of another body. An administrator keeps the seats.',
  }),
  'not-held-on-line': () => ({
    status: 409,
    title: 'This meeting is not held on line',
    says: 'It was called without on-line attendance. The governance officer can record who is in the room.',
  }),
  'took-part': () => ({
    status: 409,
    title: 'This member was counted in a vote',
    says: 'So it cannot be said that the member was not here. Record instead that the member left.',
  }),
  'never-came': () => ({
    status: 409,
    title: 'This member has not arrived',
    says: 'Record first that the member is in the room or on line.',
  }),
  'presider-not-here': () => ({
    status: 409,
    title: 'That member is not here to preside',
    says: 'Whoever presides has to be recorded as here and to count as present. Record the attendance first, or choose another member.',
  }),
  'presider-barred': () => ({
    status: 409,
    title: 'An interest bars that member from this item',
    says: 'Somebody who may not vote on the item does not take the chair for it. Choose another member.',
  }),
  'person-not-found': () => ({
    status: 422,
    title: 'That person is not known',
    says: 'Choose somebody from the list. An administrator can add people.',
  }),
  'belongs-to-meeting': () => ({
    status: 409,
    title: 'That person is at this meeting already',
    says: 'Members and officers of the body see it without an invitation.',
  }),
  'not-invited': () => ({
    status: 409,
    title: 'That person was not invited',
    says: 'Only an invitation to follow this meeting can be ended. Members and officers of the body are at it by their place.',
  }),
};
