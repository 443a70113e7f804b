import type { SeatInRoom } from '~/domain/ballot/electorate';
import { explainRule } from '~/domain/ballot/explain-rule';
import { type BallotMethod, NOT_OF_PAPER } from '~/domain/ballot/live-ballot';
import type { Actor } from '~/domain/permission/actor';
import { canMeeting } from '~/domain/permission/can';
import { meetingThing } from '~/persistence/meeting-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { readCard } from '~/persistence/rule-cards';
import { type FrozenSeat, standingNow } from '~/persistence/seats-in-room';

export type VoteSeat = {
  readonly id: string;
  readonly name: string;
  readonly state: 'present' | 'voted' | 'apologies' | 'recused' | 'restricted' | 'vacant';
  readonly chair: boolean;
  readonly you: boolean;
};

export type PaperVote = {
  readonly ballotId: string;
  readonly meetingId: string;
  readonly meetingVersion: number;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly method: BallotMethod;
  readonly electors: number;
  readonly voted: number;
  readonly mine: 'voted' | 'to-vote' | 'none';
  readonly seats: readonly VoteSeat[];
  /** What carries it and what if it ties, from the rule card frozen at the opening. */
  readonly rule: { readonly carries: string; readonly ties: string };
};

/** The ballot on a paper that is open or not yet declared, for somebody who may be in its meeting; who voted, never how. */
export async function voteOnPaper(
  actor: Actor,
  { paperId, day }: { readonly paperId: string; readonly day: string },
): Promise<PaperVote | null> {
  const ballot = await reads().ballot.findFirst({
    where: { paperId, state: { in: ['open', 'closed'] }, motion: { kind: { notIn: [...NOT_OF_PAPER] } } },
    orderBy: { openedAt: 'desc' },
    select: {
      id: true,
      itemId: true,
      meetingId: true,
      state: true,
      method: true,
      seats: true,
      ruleCard: true,
      electors: { select: { seatId: true, personId: true, voted: true } },
      meeting: { select: { presidingSeatId: true, body: { select: { name: true } } } },
    },
  });
  if (!ballot) return null;
  const meeting = await meetingThing(reads(), ballot.meetingId, day);
  if (!meeting || !canMeeting(actor, 'meeting:follow', meeting).ok) return null;
  const frozen = JSON.parse(ballot.seats) as FrozenSeat[];
  const [standing, people] = await Promise.all([
    standingNow(reads(), frozen, ballot),
    reads().person.findMany({
      where: { id: { in: frozen.flatMap(({ personId }) => personId ?? []) } },
      select: { id: true, ...NAME_SELECT },
    }),
  ]);
  const presiding = ballot.meeting.presidingSeatId;
  const seats = standing.map((seat): VoteSeat => {
    const person = people.find(({ id }) => id === seat.personId);
    const voted = ballot.electors.some((elector) => elector.seatId === seat.seat && elector.voted);
    const here = seat.attends !== null && !seat.left;
    return {
      id: seat.seat,
      name: person ? fullName(person) : '',
      state: person ? stateOf(seat, { voted, here }) : 'vacant',
      chair: seat.seat === presiding,
      you: seat.personId === actor.personId,
    };
  });
  const count = (state: VoteSeat['state']) => seats.filter((seat) => seat.state === state).length;
  const [, carries, ties] = explainRule(readCard(ballot.ruleCard), {
    mayVote: ballot.electors.length,
    recused: count('recused'),
    restricted: count('restricted'),
    absent: count('apologies'),
    onLine: 0,
    vacant: count('vacant'),
    presidingBarred: standing.some(
      (seat) => seat.seat === presiding && (seat.barred || seat.restricted != null),
    ),
    assent: ballot.method === 'assent',
  });
  const mine = ballot.electors.find(({ personId }) => personId === actor.personId);
  return {
    ballotId: ballot.id,
    meetingId: ballot.meetingId,
    meetingVersion: meeting.liveVersion,
    body: ballot.meeting.body.name,
    state: ballot.state as PaperVote['state'],
    method: ballot.method as BallotMethod,
    electors: ballot.electors.length,
    voted: ballot.electors.filter(({ voted }) => voted).length,
    mine: !mine ? 'none' : mine.voted ? 'voted' : 'to-vote',
    seats,
    rule: { carries: carries.says, ties: ties.says },
  };
}

function stateOf(
  { barred, restricted }: SeatInRoom,
  { voted, here }: { readonly voted: boolean; readonly here: boolean },
): VoteSeat['state'] {
  if (barred) return 'recused';
  if (voted) return 'voted';
  if (!here) return 'apologies';
  return restricted ? 'restricted' : 'present';
}
