const ZONE = 'Europe/London';
const NBSP = '\u00a0';

export type DateForm = 'full' | 'short' | 'day' | 'weekday';

const FORMS: Record<DateForm, Intl.DateTimeFormatOptions> = {
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

// To make a format takes a hundred times as long as to use one, and a page writes dates by the dozen.
const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(form: DateForm, timeZone: string): Intl.DateTimeFormat {
  const key = `${form} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...FORMS[form], timeZone });
  formats.set(key, format);
  return format;
}
// The same few dates are written again on every page.
const written = new Map<string, string>();
const MOST_WRITTEN = 2000;
function said(question: string, write: () => string): string {
  const words = written.get(question) ?? write();
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(question, words);
  return words;
}
const HOURS = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZone: ZONE,
});

/** "23 November 2026". Takes a calendar date (YYYY-MM-DD) or an instant, which is read in London. */
export function dateWords(when: string, form: DateForm = 'full'): string {
  return said(`${form} ${when}`, () => formatted(when, form));
}

function formatted(when: string, form: DateForm): string {
  const calendar = when.length === 10;
  const words = formatOf(form, calendar ? 'UTC' : ZONE).format(
    new Date(calendar ? `${when}T00:00:00Z` : when),
  );
  return words
    .replace(',', '')
    .replace(/Sept(?!e)/, 'Sep')
    .replaceAll(' ', NBSP)
    .replace(/^([A-Z][a-z]+day)\u00a0/, '$1 ');
}

const IN_TEXT =
  /(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})/g;

/** Text in which no line ends within a date. */
export function keptTogether(text: string): string {
  return text.replace(IN_TEXT, [1, 2, 3].map((part) => `$${part}`).join(NBSP));
}

/** "December 2026", in London. */
export function monthWords(at: string): string {
  return dateWords(at).replace(/^\S+?\u00a0/, '');
}

/** "17:00", in London. */
export function timeWords(at: string): string {
  return said(at, () => HOURS.format(new Date(at)));
}

/** "23 November 2026, 17:00", in London. */
export function dateTimeWords(at: string): string {
  return `${dateWords(at)}, ${timeWords(at)}`;
}
