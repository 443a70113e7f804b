const ZONE = 'Europe/London';
const NBSP = '\u00a0';

export type DateForm = 'full' | 'short' | 'day' | 'weekday';

const FORMS: Record<DateForm, Intl.DateTimeFormatOptions> = {
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

/** "23 November 2026". Takes a calendar date (YYYY-MM-DD) or an instant, which is read in London. */
export function dateWords(when: string, form: DateForm = 'full'): string {
  const calendar = when.length === 10;
  const format = new Intl.DateTimeFormat('en-GB', { ...FORMS[form], timeZone: calendar ? 'UTC' : ZONE });
  const words = format.format(new Date(calendar ? `${when}T00:00:00Z` : when));
  return words
    .replace(',', '')
    .replace(/Sept(?!e)/, 'Sep')
    .replaceAll(' ', NBSP)
    .replace(/^([A-Z][a-z]+day)\u00a0/, '$1 ');
}

/** "17:00", in London. */
export function timeWords(at: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: ZONE,
  });
  return format.format(new Date(at));
}

/** "23 November 2026, 17:00", in London. */
export function dateTimeWords(at: string): string {
  return `${dateWords(at)}, ${timeWords(at)}`;
}
