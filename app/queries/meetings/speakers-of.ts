import { EFFECTS } from '~/domain/interest/effect';
import { isHere } from '~/domain/meeting/attendance';
import { decideAskToSpeak } from '~/domain/meeting/decide-speaker';
import { mayAct } from '~/domain/meeting/may-act';
import type { ConductShown, SpeakersShown } from '~/domain/meeting/meeting-room';
import { isOfficerOf } from '~/domain/permission/actor';
import type { MeetingFacts } from './meeting-facts';

/** The queue of those who ask to speak, and whether the actor may ask. */
export function speakersOf(facts: MeetingFacts): SpeakersShown {
  const { meeting, names, actor } = facts;
  const hands = meeting.speakers.map(({ id, personId, state }) => ({
    ...{ id, name: names.get(personId) ?? '', called: state === 'called' },
    you: personId === actor.personId,
  }));
  const observersMayAsk = meeting.observersSpeakSince !== null;
  return {
    hands: hands.toSorted((a, b) => Number(b.called) - Number(a.called)),
    observersMayAsk,
    mayAsk: mayAsk(facts, observersMayAsk) && !hands.some(({ you }) => you),
  };
}

function mayAsk({ actor, thing, meeting, seats }: MeetingFacts, observersMayAsk: boolean): boolean {
  if (!mayAct(actor, 'meeting:ask-to-speak', thing).ok) return false;
  const seat = seats.find(({ personId }) => personId === actor.personId);
  const member = seat?.attendance
    ? { as: 'member' as const, here: isHere(seat.attendance), silenced: isSilenced(seat) }
    : { as: 'observer' as const };
  const asking = isOfficerOf(actor, meeting.bodyId) ? { as: 'officer' as const } : member;
  return decideAskToSpeak(asking, { observersMayAsk }).ok;
}

function isSilenced({ ruling }: MeetingFacts['seats'][number]): boolean {
  return ruling !== null && EFFECTS[ruling].speak === 'no';
}

export function conductOf({ meeting, names, actor }: MeetingFacts): ConductShown | null {
  const { conductorId } = meeting;
  if (conductorId === null) return null;
  return { personId: conductorId, name: names.get(conductorId) ?? '', you: conductorId === actor.personId };
}
