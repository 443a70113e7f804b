import { dateWords, timeWords } from '~/content/dates';
import { timeLeft } from '~/content/time-left';
import { waitingWords } from '~/content/waiting-words';
import type { BoardCard } from '~/domain/paper/board';
import type { CardMark } from '../paper/paper-card';
import type { CardBody } from '../paper/paper-card-body';

const MARKS = { late: 'over', risk: 'at-risk', track: 'on-track', done: 'complete' } as const;

export function cardMark({ status }: Pick<BoardCard, 'status'>): CardMark | undefined {
  return status === null ? undefined : MARKS[status];
}

/** What the card says under its title. */
export function cardBody(card: BoardCard, { today, now }: { today: string; now: string }): CardBody {
  const { waiting, age, targetOn } = card;
  if (waiting.kind === 'call-in') {
    const ends = `${dateWords(waiting.closesAt, 'short')}, ${timeWords(waiting.closesAt)}`;
    return { kind: 'call-in', left: `${timeLeft(now, waiting.closesAt)} left`, ends: `Ends ${ends}` };
  }
  const { who, what } = waitingWords(waiting);
  if (waiting.kind === 'implementation') {
    if (waiting.actions === 0) {
      return {
        kind: 'settled',
        words: what ? `${who} ${what}` : who,
        note: targetOn ? `By ${dateWords(targetOn, 'short')}` : undefined,
      };
    }
    const ready = waiting.closed === waiting.actions && waiting.openConditions === 0;
    const note = ready ? 'Ready to close' : targetOn ? `Due ${dateWords(targetOn, 'short')}` : undefined;
    return { kind: 'implementation', closed: waiting.closed, actions: waiting.actions, note };
  }
  return {
    kind: 'waiting',
    who,
    what,
    day: age.day,
    target: age.of,
    due: dueWords(targetOn, { today, over: age.over > 0 }),
    dueToday: targetOn === today,
    atRisk: card.status === 'risk',
  };
}

function dueWords(
  targetOn: string | null,
  { today, over }: { today: string; over: boolean },
): string | undefined {
  if (targetOn === null) return undefined;
  if (targetOn === today) return 'Today';
  return over ? `was ${dateWords(targetOn, 'short')}` : dateWords(targetOn, 'short');
}
