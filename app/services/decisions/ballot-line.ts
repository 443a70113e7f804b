import { type NamesRecorded, namesRecordedWords } from '~/domain/ballot/recorded-vote';
import type { BallotLine } from '~/domain/decision/decision-record';
import type { StoredOutcome } from '~/persistence/ballots';
import type { DecidedItem, ItemBallot } from '~/persistence/decided-item';
import { readCard } from '~/persistence/rule-cards';
import type { NameOf } from './names-in-item';

/** One ballot as the record has it: what was put, how it went, and the names that enter. */
export function ballotLine(
  ballot: ItemBallot,
  { item, nameOf }: { item: DecidedItem; nameOf: NameOf },
): BallotLine {
  const { answer } = JSON.parse(ballot.outcome ?? 'null') as StoredOutcome;
  const { for: votesFor, against, abstain, notVoting } = answer.tally;
  const why = ballot.motion.namesRecorded as NamesRecorded | null;
  const named = ballot.method === 'named';
  const all = named && (readCard(ballot.ruleCard).namesPublished || why !== null);
  const asked = new Set(named ? ballot.recorded.map(({ seatId }) => seatId) : []);
  const latest = new Map(ballot.votes.map(({ seatId, choice }) => [seatId, choice]));
  const order = item.meeting.body.seats.map(({ id }) => id);
  const electors = [...ballot.electors].sort((a, b) => order.indexOf(a.seatId) - order.indexOf(b.seatId));
  return {
    motion: ballot.wording,
    method: ballot.method as BallotLine['method'],
    outcome: answer.outcome,
    declared: ballot.declaredResult ?? '',
    declaredReason: ballot.declaredReason,
    tally: { for: votesFor, against, abstain, notVoting },
    names: electors
      .filter(({ seatId }) => all || asked.has(seatId))
      .map(({ seatId, personId }) => ({
        name: nameOf(personId),
        choice: (latest.get(seatId) ?? 'not-voting') as BallotLine['names'][number]['choice'],
      })),
    castingVote: castingVote(ballot),
    steps: [
      ...answer.steps.map(({ says, source }) => ({ says, source })),
      ...(why ? [namesRecordedWords(why)] : []),
      ...(!all && asked.size > 0 ? [OWN_VOTES] : []),
    ],
  };
}

const OWN_VOTES = {
  says: 'Those named required that how they voted be recorded.',
  source: 'SI 1993/202 Sch 2 para 1',
};

function castingVote({ castingChoice, castingReason }: ItemBallot): string {
  if (castingChoice === null) return '';
  const act =
    castingChoice === 'declined'
      ? 'The person presiding declined to use the casting vote.'
      : `The person presiding used the casting vote ${castingChoice} the motion.`;
  return castingReason === '' ? act : `${act} Reason: ${castingReason}`;
}
