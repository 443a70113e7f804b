import type { RoomBallot } from '~/domain/ballot/room-ballot';

/** Whether there is anything to say to this person of an open ballot. */
export function hasVote({ ballot, me }: RoomBallot): boolean {
  return ballot?.state === 'open' && me.standing !== 'no-seat';
}
