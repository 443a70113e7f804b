import type { DecisionContent } from '~/domain/decision/decision-record';
import { type DeclaredInterest, interestLine, NO_INTERESTS } from '~/domain/decision/interest-line';
import type { Ruling } from '~/domain/interest/effect';
import type { StoredOutcome } from '~/persistence/ballots';
import type { DecidedItem } from '~/persistence/decided-item';
import type { Reads } from '~/persistence/reads';
import type { Transaction } from '~/persistence/transaction';
import { londonTime } from '~/platform/london';
import { attendanceOf } from './attendance-lines';
import { ballotLine } from './ballot-line';
import { type NameOf, namesInItem } from './names-in-item';
import { noticeLines } from './notice-lines';

/** What a record says because the meeting's own record says it; nobody types it. */
export type RecordLines = Pick<
  DecisionContent,
  'votes' | 'interests' | 'notices' | 'attendance' | 'quorumLine' | 'presiding'
>;

/** Writes votes, interests, attendance, quorum and who presided from what the meeting recorded (governance.md §8). */
export async function recordLines(client: Reads | Transaction, item: DecidedItem): Promise<RecordLines> {
  const names = await namesInItem(client, item);
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

function interestLines({ declarations }: DecidedItem, nameOf: NameOf): readonly string[] {
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

function quorumLine({ ballots }: DecidedItem): string {
  const last = ballots.at(-1);
  const quorum = last && (JSON.parse(last.outcome ?? 'null') as StoredOutcome).answer.quorum;
  return quorum ? `${quorum.counted} counted, ${quorum.needed} needed.` : '';
}

const ROLES: { readonly [role: string]: string } = { chair: 'Chair', deputy: 'Deputy Chair' };

function presiding({ meeting }: DecidedItem, nameOf: NameOf): string {
  const seat = meeting.body.seats.find(({ id }) => id === meeting.presidingSeatId);
  const held = meeting.attendance.find(({ seatId }) => seatId === seat?.id);
  if (!seat || !held) return '';
  return `${nameOf(held.personId)}, ${ROLES[seat.role] ?? 'presiding'}`;
}
