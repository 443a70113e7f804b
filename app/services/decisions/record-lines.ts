import type { MotionKind } from '~/domain/ballot/live-ballot';
import { majorityByAct } from '~/domain/ballot/motion-majority';
import { type NamesRecorded, namesRecordedWords } from '~/domain/ballot/recorded-vote';
import { sourcesOf } from '~/domain/ballot/sources';
import type { BallotLine, DecisionContent } from '~/domain/decision/decision-record';
import { type DeclaredInterest, interestLine, NO_INTERESTS } from '~/domain/decision/interest-line';
import { barsFromVote, type Ruling } from '~/domain/interest/effect';
import type { StoredOutcome } from '~/persistence/ballots';
import type { DecidedItem, ItemBallot } from '~/persistence/decided-item';
import { fullName } from '~/persistence/person-name';
import type { Reads } from '~/persistence/reads';
import { readCard } from '~/persistence/rule-cards';
import type { FrozenSeat } from '~/persistence/seats-in-room';
import type { Transaction } from '~/persistence/transaction';
import { londonTime } from '~/platform/london';
import { noticeLines } from './notice-lines';

/** What a record says because the meeting's own record says it; nobody types it. */
export type RecordLines = Pick<
  DecisionContent,
  'votes' | 'interests' | 'notices' | 'attendance' | 'quorumLine' | 'presiding'
>;

/** Writes votes, interests, attendance, quorum and who presided from what the meeting recorded (governance.md §8). */
export async function recordLines(client: Reads | Transaction, item: DecidedItem): Promise<RecordLines> {
  const names = await namesOf(client, item);
  const nameOf = (personId: string) => names.get(personId) ?? 'A member';
  return {
    votes: item.ballots.map((ballot) => ballotLine(ballot, { item, nameOf })),
    interests: interestLines(item, nameOf),
    notices: await noticeLines(client, item, nameOf),
    attendance: attendanceOf(item, nameOf),
    quorumLine: quorumLine(item),
    presiding: presiding(item, nameOf),
  };
}

/** Mover, seconder and what the power to decide rests on, as a start for the officer. */
export async function usualLines(
  client: Reads | Transaction,
  item: DecidedItem,
): Promise<Pick<DecisionContent, 'moverName' | 'seconderName' | 'basis'>> {
  const names = await namesOf(client, item);
  const first = item.ballots.find(({ motion }) => motion.movedById !== null)?.motion;
  const byAct = item.ballots.flatMap(({ motion }) => majorityByAct(motion.kind as MotionKind) ?? [])[0];
  const named = (id: string | null | undefined) => (id ? (names.get(id) ?? '') : '');
  return {
    moverName: named(first?.movedById),
    seconderName: named(first?.secondedById),
    basis: sourcesOf(item.profile, byAct?.statute).majority,
  };
}

async function namesOf(client: Reads | Transaction, item: DecidedItem): Promise<ReadonlyMap<string, string>> {
  const ids = [
    ...item.meeting.attendance,
    ...item.declarations,
    ...item.ballots.flatMap(({ electors }) => electors),
  ].map(({ personId }) => personId);
  const admitted = [item.urgentForId ?? item.urgentById ?? ''];
  const movers = item.ballots.flatMap(({ motion }) => [motion.movedById ?? '', motion.secondedById ?? '']);
  const people = await client.person.findMany({
    where: { id: { in: [...new Set([...ids, ...movers, ...admitted])] } },
    select: { id: true, name: true, honorific: true },
  });
  return new Map(people.map((person) => [person.id, fullName(person)]));
}

type Named = (personId: string) => string;

function ballotLine(ballot: ItemBallot, { item, nameOf }: { item: DecidedItem; nameOf: Named }): BallotLine {
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

function interestLines({ declarations }: DecidedItem, nameOf: Named): readonly string[] {
  if (declarations.length === 0) return [NO_INTERESTS];
  return declarations.map(({ personId, kind, interest, effect, reason, leftAt }) =>
    interestLine({
      name: nameOf(personId),
      kind: kind as DeclaredInterest['kind'],
      interest,
      effect: effect as Ruling | null,
      reason,
      leftAt: leftAt && londonTime(leftAt.toISOString()),
    }),
  );
}

function attendanceOf(
  { meeting, declarations, ballots }: DecidedItem,
  nameOf: Named,
): DecisionContent['attendance'] {
  const barred = new Set(
    declarations
      .filter(({ effect }) => effect && barsFromVote(effect as Ruling))
      .map(({ personId }) => personId),
  );
  const order = meeting.body.seats.map(({ id }) => id);
  const rows = [...meeting.attendance].sort((a, b) => order.indexOf(a.seatId) - order.indexOf(b.seatId));
  const came = rows.filter(({ mode }) => mode === 'in-room' || mode === 'on-line');
  const orders = ballots.flatMap(({ seats }) => JSON.parse(seats) as readonly FrozenSeat[]);
  const kept = new Set(orders.flatMap(({ personId, restricted }) => (restricted ? (personId ?? []) : [])));
  const restricted = came
    .filter(({ personId }) => kept.has(personId))
    .map(({ personId }) => nameOf(personId));
  return {
    ...(restricted.length > 0 ? { restricted } : {}),
    present: came
      .filter(({ personId }) => !barred.has(personId))
      .map(({ personId, mode }) => (mode === 'on-line' ? `${nameOf(personId)} (on line)` : nameOf(personId))),
    apologies: rows.filter(({ mode }) => mode === 'apologies').map(({ personId }) => nameOf(personId)),
    recused: came.filter(({ personId }) => barred.has(personId)).map(({ personId }) => nameOf(personId)),
  };
}

function quorumLine({ ballots }: DecidedItem): string {
  const last = ballots.at(-1);
  const quorum = last && (JSON.parse(last.outcome ?? 'null') as StoredOutcome).answer.quorum;
  return quorum ? `${quorum.counted} counted, ${quorum.needed} needed.` : '';
}

const ROLES: { readonly [role: string]: string } = { chair: 'Chair', deputy: 'Deputy Chair' };

function presiding({ meeting }: DecidedItem, nameOf: Named): string {
  const seat = meeting.body.seats.find(({ id }) => id === meeting.presidingSeatId);
  const held = meeting.attendance.find(({ seatId }) => seatId === seat?.id);
  if (!seat || !held) return '';
  return `${nameOf(held.personId)}, ${ROLES[seat.role] ?? 'presiding'}`;
}
