import type { DeskItem } from '~/domain/desk/desk-item';
import { daysFrom } from '~/domain/shared/calendar';
import { dateWords, timeWords } from './dates';

/** A word and a day, apart, for their weight. */
export type WhenWords = { readonly word: string; readonly day: string };

/** "Due" and "27 November": the second is said in bold. */
export function whenWords({ task, when }: DeskItem, today: string): WhenWords {
  switch (when.kind) {
    case 'now':
      return { word: 'Open', day: 'now' };
    case 'asked':
      return {
        word: task === 'reply' ? 'Answered' : 'Asked',
        day: `${dayWords(when.at, today)}, ${timeWords(when.at)}`,
      };
    case 'since':
      return { word: 'Since', day: dayWords(when.on, today) };
    case 'due':
      return { word: 'Due', day: dayWords(when.on, today) };
    case 'by':
      return { word: 'By', day: dayWords(when.on, today) };
    case 'about':
      return { word: `Item ${when.item}, about`, day: timeWords(when.at) };
  }
}

/** "9 days over", beside the day and never instead of it; an action's own fact says it already. */
export function overWords({ task, when }: DeskItem, today: string): string | null {
  if (task === 'action' || (when.kind !== 'due' && when.kind !== 'by')) return null;
  const days = daysFrom(when.on, today);
  return days > 0 ? `${days} ${days === 1 ? 'day' : 'days'} over` : null;
}

function dayWords(when: string, today: string): string {
  const day = dateWords(when, 'day');
  return day === dateWords(today, 'day') && when.slice(0, 4) === today.slice(0, 4) ? 'today' : day;
}
