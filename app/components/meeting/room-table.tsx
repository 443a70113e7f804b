import type { BallotView } from '~/domain/ballot/ballot-view';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { turnoutWords } from '../ballot/ballot-words';
import type { TableCentre } from '../table/centre-words';
import { TableView } from '../table/table-view';
import { numberWord } from '../table/table-words';
import { seatsAtTable } from './seats-at-table';

type RoomTableProps = { room: MeetingRoom; ballot: BallotView | null; stale: boolean };

/** The table with the ballot in hand; without one, who is here. */
export function RoomTable({ room, ballot, stale }: RoomTableProps) {
  const seats = seatsAtTable(room.seats, ballot);
  const here = room.seats.filter(({ standing }) => standing === 'in-room' || standing === 'on-line').length;
  const { centre, title } = wordsOf(ballot, here);
  return (
    <TableView
      seats={seats}
      title={title}
      centre={centre}
      observers={
        room.observers.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ') || undefined
      }
      voting={ballot?.state === 'open' && ballot.method !== 'assent'}
      stale={stale}
    />
  );
}

function wordsOf(ballot: BallotView | null, here: number): { centre: TableCentre; title: string } {
  if (ballot && ballot.method !== 'assent') {
    const { turnout, electors, tally } = ballot;
    if (!tally) {
      return {
        centre: { figure: `${turnout} of ${electors}`, line: electors === 1 ? 'vote is in' : 'votes are in' },
        title: `The table: ${turnoutWords(ballot)}`,
      };
    }
    return {
      centre: { figure: `${tally.for} – ${tally.against}`, line: restOf(tally) },
      title: `The table: ${tally.for} for, ${tally.against} against`,
    };
  }
  const line = here === 1 ? 'is here' : 'are here';
  return { centre: { figure: String(here), line }, title: `The table: ${here} ${line}` };
}

function restOf({ abstain, notVoting }: { abstain: number; notVoting: number }): string {
  if (abstain > 0) return `${numberWord(abstain)} abstained`;
  return notVoting > 0 ? `${numberWord(notVoting)} did not vote` : 'for – against';
}
