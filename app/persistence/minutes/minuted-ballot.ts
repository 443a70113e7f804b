import type { NamesRecorded } from '~/domain/ballot/recorded-vote';
import type { BallotLine } from '~/domain/decision/decision-record';
import type { MinutedBallot } from '~/domain/minutes/resolution-line';
import type { StoredOutcome } from '../ballots';
import { readCard } from '../rule-cards';
import type { FrozenSeat } from '../seats-in-room';
import type { MinutedMeeting } from './minuted-meeting';

/**
 * A declared ballot as minutes have it: names where its rule card publishes them or they are recorded by law or on demand, of
 * others those who required it for themselves; never of a secret one.
 */
export function minutedBallot(
  ballot: MinutedMeeting['ballots'][number],
  { meeting, nameOf }: Pick<MinutedMeeting, 'meeting' | 'nameOf'>,
): MinutedBallot {
  const stored = JSON.parse(ballot.outcome ?? 'null') as StoredOutcome;
  const { for: votesFor, against, abstain, notVoting } = stored.answer.tally;
  const { movedById, secondedById } = ballot.motion;
  return {
    motion: ballot.wording,
    method: ballot.method as BallotLine['method'],
    declared: ballot.declaredResult ?? '',
    declaredReason: ballot.declaredReason,
    tally: { for: votesFor, against, abstain, notVoting },
    names: namesOf(ballot, { meeting, nameOf }),
    recorded: recordedOf(ballot, nameOf),
    restricted: restrictedOf(ballot, { meeting, nameOf }),
    castingVote: castingVote(ballot),
    mover: movedById ? nameOf(movedById) : '',
    seconder: secondedById ? nameOf(secondedById) : '',
  };
}

function namesOf(
  { method, ruleCard, votes, electors, recorded, motion }: MinutedMeeting['ballots'][number],
  { meeting, nameOf }: Pick<MinutedMeeting, 'meeting' | 'nameOf'>,
): BallotLine['names'] {
  if (method !== 'named') return [];
  const all = readCard(ruleCard).namesPublished || motion.namesRecorded !== null;
  const asked = new Set(recorded.map(({ seatId }) => seatId));
  const latest = new Map(votes.map(({ seatId, choice }) => [seatId, choice]));
  const order = meeting.body.seats.map(({ id }) => id);
  return electors
    .filter(({ seatId }) => all || asked.has(seatId))
    .sort((a, b) => order.indexOf(a.seatId) - order.indexOf(b.seatId))
    .map(({ seatId, personId }) => ({
      name: nameOf(personId),
      choice: (latest.get(seatId) ?? 'not-voting') as BallotLine['names'][number]['choice'],
    }));
}

function restrictedOf(
  { seats }: MinutedMeeting['ballots'][number],
  { meeting, nameOf }: Pick<MinutedMeeting, 'meeting' | 'nameOf'>,
): MinutedBallot['restricted'] {
  const came = new Set(
    meeting.attendance
      .filter(({ mode }) => mode === 'in-room' || mode === 'on-line')
      .map(({ personId }) => personId),
  );
  return (JSON.parse(seats) as readonly FrozenSeat[]).flatMap(({ personId, restricted }) =>
    personId && restricted && came.has(personId)
      ? [{ name: nameOf(personId), standingOrder: restricted.standingOrder }]
      : [],
  );
}

function recordedOf(
  { ruleCard, recorded, motion }: MinutedMeeting['ballots'][number],
  nameOf: MinutedMeeting['nameOf'],
): MinutedBallot['recorded'] {
  const why = motion.namesRecorded as NamesRecorded | null;
  if (why) return { why, by: motion.calls.map(({ personId }) => nameOf(personId)) };
  return recorded.length > 0 && !readCard(ruleCard).namesPublished ? { why: 'own-votes', by: [] } : null;
}

function castingVote({
  castingChoice,
  castingReason,
}: {
  castingChoice: string | null;
  castingReason: string;
}): string {
  if (castingChoice === null) return '';
  const act =
    castingChoice === 'declined'
      ? 'Whoever presided declined to use the casting vote.'
      : `Whoever presided used the casting vote ${castingChoice} the motion.`;
  return castingReason === '' ? act : `${act} Reason: ${castingReason}`;
}
