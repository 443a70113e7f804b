import { Form } from '@remix-run/react';
import { timeWords } from '~/content/dates';
import type { AttendanceRecord } from '~/domain/meeting/attendance';
import type { AttendancePage } from '~/domain/meeting/attendance-page';
import { Button } from '../ui/button';

type Line = AttendancePage['seats'][number];
type AttendanceListProps = { page: AttendancePage };

const WORDS: { readonly [R in AttendanceRecord]: string } = {
  expected: 'Not here after all',
  'in-room': 'In the room',
  'on-line': 'On line',
  apologies: 'Apologies',
  absent: 'Absent',
  left: 'Left',
  returned: 'Returned',
};

/** Every seat with how its holder attends; a form a seat for who records it. */
export function AttendanceList({ page }: AttendanceListProps) {
  const { head, seats, acts } = page;
  return (
    <ul className="border-t border-rule">
      {seats.map((seat) => (
        <li key={seat.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule py-2.5">
          <p className="min-w-0 flex-1 basis-56 leading-[22px]">
            <b className="font-semibold">{seat.name || 'Vacant seat'}</b>
            {seat.presides ? ', presides' : ''}
            {seat.you ? ' (you)' : ''}
            <span className="block text-ink-2">
              {stateWords(seat, page.remoteCounts)}
              {seat.reason ? `: ${seat.reason}` : ''}
            </span>
          </p>
          {acts.recordAttendance && seat.mode ? (
            <Form method="post" className="flex flex-wrap gap-2">
              <input type="hidden" name="intent" value="record" />
              <input type="hidden" name="seatId" value={seat.id} />
              {recordsFor(seat, head.onlineAllowed).map((record) => (
                <Button
                  key={record}
                  name="record"
                  value={record}
                  variant={record === 'expected' ? 'quiet' : 'default'}
                  className="max-md:px-2.5"
                >
                  {record === 'left' && seat.standing === 'recused' ? 'Left the meeting' : WORDS[record]}
                  <span className="sr-only">: {seat.name}</span>
                </Button>
              ))}
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What may be recorded next, the likeliest first. */
function recordsFor({ mode, away }: Line, online: boolean): readonly AttendanceRecord[] {
  const line: readonly AttendanceRecord[] = online ? ['on-line'] : [];
  if (mode === 'in-room' || mode === 'on-line') {
    if (away) return ['returned'];
    return ['left', mode === 'in-room' ? (line[0] ?? 'left') : 'in-room', 'expected'].filter(
      (record, index, all) => all.indexOf(record) === index,
    ) as AttendanceRecord[];
  }
  const rest = (['apologies', 'absent'] as const).filter((record) => record !== mode);
  return ['in-room', ...line, ...rest];
}

function stateWords({ standing, mode, arrivedAt, since, away }: Line, remoteCounts: boolean): string {
  const came = arrivedAt ? `, since ${timeWords(arrivedAt)}` : '';
  switch (standing) {
    case 'vacant':
      return 'Nobody holds it';
    case 'recused':
      return `Recused from this item${since ? `, left ${timeWords(since)}` : ''}${away ? ', left the meeting' : ''}`;
    case 'restricted':
      return `${mode === 'on-line' ? 'On line' : 'In the room'}${came}: may not vote by standing order`;
    case 'left':
      return since ? `Left ${timeWords(since)}` : 'Left';
    case 'not-counted':
      return `On line${came}: does not count here`;
    case 'on-line':
      return `On line${came}${remoteCounts ? ', counts' : ''}`;
    case 'in-room':
      return `In the room${came}`;
    case 'apologies':
      return 'Apologies';
    case 'absent':
      return 'Absent';
    case 'expected':
      return mode === 'expected' ? 'Expected, not here yet' : 'Expected';
  }
}
