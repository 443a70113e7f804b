import type { BallotLine } from '~/domain/decision/decision-record';
import type { MinutedBallot } from '~/domain/minutes/resolution-line';
import { readCard, type StoredOutcome } from '../ballots';
import type { MinutedMeeting } from './minuted-meeting';

/** A declared ballot as minutes have it: names only where its rule card publishes them, and never of a secret one. */
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
    castingVote: castingVote(ballot),
    mover: movedById ? nameOf(movedById) : '',
    seconder: secondedById ? nameOf(secondedById) : '',
  };
}

function namesOf(
  { method, ruleCard, votes, electors }: MinutedMeeting['ballots'][number],
  { meeting, nameOf }: Pick<MinutedMeeting, 'meeting' | 'nameOf'>,
): BallotLine['names'] {
  if (method !== 'named' || !readCard(ruleCard).namesPublished) return [];
  const latest = new Map(votes.map(({ seatId, choice }) => [seatId, choice]));
  const order = meeting.body.seats.map(({ id }) => id);
  return [...electors]
    .sort((a, b) => order.indexOf(a.seatId) - order.indexOf(b.seatId))
    .map(({ seatId, personId }) => ({
      name: nameOf(personId),
      choice: (latest.get(seatId) ?? 'not-voting') as BallotLine['names'][number]['choice'],
    }));
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
