import type { CalendarDate } from '~/domain/shared/calendar';
import type { ItemPlan, MeetingPlan } from '../acts/meeting-plan';
import type { Dates } from '../calendar';
import { FELLMONGER } from './rooms';

type When = {
  readonly day: number;
  readonly agenda: number;
  readonly title?: string;
  /** The agenda goes out eight days before or earlier, so that its seven clear days are given. */
  readonly published?: true;
  readonly items: readonly ItemPlan[];
};

/** A meeting of the Trust Board so many days from today. */
export function boardMeeting(
  dates: Dates,
  { day, agenda, title = 'Trust Board', published, items }: When,
): MeetingPlan {
  const { before, after, at } = dates;
  return {
    name: `TB${day}`,
    body: 'TB',
    title,
    on: before(day),
    from: '10:00',
    until: '12:30',
    place: FELLMONGER,
    online: true,
    clerk: 'Tarrant',
    calledAt: at(before(day - 28), '09:15'),
    agendaAt: at(published ? before(agenda) : after(agenda), '15:00'),
    ...(published ? { signedOffBy: 'Pellingham' } : {}),
    items,
  };
}

/** The minutes of an earlier meeting, agreed without a vote. */
export function minutesOf({ words, after, at }: Dates, of: CalendarDate, sealed: number): ItemPlan {
  const text = `That the minutes of the meeting of ${words(of)} be agreed as a correct record.`;
  return {
    title: `Minutes of ${words(of)}`,
    kind: 'minutes',
    minutes: 5,
    question: { words: text },
    decision: {
      name: `minutes of ${of}`,
      type: 'agreed',
      resolved: [`The minutes of the meeting of ${words(of)} are agreed as a correct record.`],
      reasons: 'Members found them correct.',
      sealedAt: at(after(sealed), '11:00'),
      publishedAt: at(after(sealed), '16:00'),
    },
  };
}

export const EXECUTIVE_REPORT: ItemPlan = {
  title: 'Executive report',
  kind: 'information',
  minutes: 15,
  result: 'Noted',
};
export const QUALITY: ItemPlan = {
  title: 'Quality and performance',
  kind: 'assurance',
  minutes: 20,
  result: 'Assured',
};
