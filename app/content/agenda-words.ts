import type { NoticeRule } from '~/domain/body/notice-rule';
import type { AgendaChange } from '~/domain/meeting/agenda-snapshot';
import { dateWords, timeWords } from './dates';

/** One change of an agenda as a sentence. */
export function agendaChangeWords({ what, number, title, from = '', to = '' }: AgendaChange): string {
  switch (what) {
    case 'date':
      return `The meeting is put off from ${dateWords(from)}, ${timeWords(from)}, to ${dateWords(to)}, ${timeWords(to)}.`;
    case 'added':
      return `Item ${number} is new: ${title}.`;
    case 'taken-off':
      return `Item ${number} is taken off: ${title}.`;
    case 'new-version':
      return `Item ${number}, ${title}: version ${to} of the paper${from ? ` in the place of version ${from}` : ''}.`;
    case 'renamed':
      return `Item ${number} is called “${title}”; it was “${from}”.`;
    case 'changed':
      return `Item ${number}, ${title}: its time, kind, presenter or special resolution.`;
  }
}

/** "5 clear working days", with what asks for them. */
export function noticeRuleWords({ days, basis }: NoticeRule): string {
  return `${days} clear ${basis === 'working' ? 'working ' : ''}${days === 1 ? 'day' : 'days'}`;
}

/** What makes a body give notice. */
export function noticeSourceWords({ from, basis }: NoticeRule): string {
  if (from === 'card') return 'The body’s rule card asks for them.';
  return basis === 'working'
    ? 'The law asks for them (LGA 1972 s.100A(6); SI 2012/2089 regs 6, 7).'
    : 'The law asks for them (CA 2006 s.307).';
}

/** "1 h 25 min". */
export function durationWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
