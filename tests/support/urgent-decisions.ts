import { reads } from '~/persistence/reads';
import type { UrgentInput } from '~/services/decisions/urgent-input';
import { startMeeting } from '~/services/meetings/start-meeting';
import type { BuiltBody } from './build/a-body';
import { aMeeting } from './build/a-meeting';
import { minutesLater } from './build/today';
import { write } from './build/write';

export const DAY = 24 * 60;
/** The day by which it is needed. */
export const NEEDED = '2026-11-27';

/** A decision that cannot wait, as the chair of a body would send it. */
export const urgentWish = (board: BuiltBody, change: Partial<UrgentInput> = {}): UrgentInput => ({
  bodyCode: board.code,
  paperRef: '',
  takenById: '',
  takenOn: '',
  takenTime: '',
  title: 'Emergency placement contract',
  type: 'approved',
  resolved: ['The contract with the home is let for twelve weeks.'],
  reasons: 'It is the only place that fits.',
  alternatives: [],
  noAlternatives: true,
  dispensation: '',
  differs: '',
  conflicts: 'None.',
  reason: 'The child moves on Friday.',
  evidence: 'The home holds the place until then.',
  neededOn: NEEDED,
  consultedIds: [board.members[2]?.personId ?? ''],
  others: ['The Chief Executive'],
  views: 'They agree.',
  conditions: [],
  ...change,
});

/** Items under which an urgent decision is reported. */
export const reportItems = () =>
  reads().agendaItem.findMany({ where: { reportsId: { not: null } }, include: { motions: true } });

/** A meeting of the body that is called, in so many days. */
export const nextMeeting = (board: BuiltBody, days = 17) =>
  aMeeting(board, { state: 'scheduled', startsAt: minutesLater(days * DAY), items: [] });

/** Everybody has come, and the meeting opens. */
export const begin = async (board: BuiltBody, meetingId: string, at: Date) => {
  await write((tx) =>
    tx.attendance.updateMany({ where: { meetingId }, data: { mode: 'in-room', arrivedAt: at } }),
  );
  const started = await startMeeting({ actor: board.officer, now: at }, { meetingId });
  if (!started.ok) throw new Error(started.refusal.code);
};
