import { answerClock as answerQuestion, type ClockQuestion } from '~/domain/notice/clock-question';
import type { DayUnknown, WorkingCalendar } from '~/domain/notice/working-calendar';
import { type ClockLine, clockLine } from '~/inputs/clock-line';
import { parseLine } from '~/inputs/parse-line';
import { bankHolidays } from '~/platform/holidays';
import { endOfLondonDay, londonDate, londonInstant } from '~/platform/london';
import type { Answer, AnswerError } from './answer-lines';

const EVERY_DATE = { from: '0001-01-01', to: '9999-12-31' };

/** One line of `npm run -s clock`: clear days, notices and periods (contract outcome). */
export function answerClock(line: string): Answer {
  const parsed = parseLine(line, clockLine);
  if (!parsed.ok) return { id: parsed.id, error: parsed.error };
  const { id, value } = parsed;
  const answer = answerQuestion(questionOf(value), calendarOf(value));
  if (!answer.ok) return { id, error: inWords(answer.refusal) };
  const { closes, ...sum } = answer.value;
  const closesAt = closes ? { closesAt: endOf(sum.latest, value) } : {};
  const asOf = value.holidays ? {} : { asOf: bankHolidays.asOf };
  return { id, ...sum, ...closesAt, ...asOf };
}

/** The line in dates of Europe/London. */
function questionOf(line: ClockLine): ClockQuestion {
  switch (line.kind) {
    case 'clear-days':
    case 'call-in':
      return { ...line, publishedOn: londonDate(line.publishedAt) };
    case 'latest-notice':
    case 'lapse':
      return line;
    default:
      return { ...line, noticeOn: londonDate(line.noticeAt) };
  }
}

/** The moment when a last day has ended, exclusive. */
function endOf(date: string, { endsAt }: ClockLine): string {
  return endsAt === undefined ? endOfLondonDay(date) : londonInstant(date, endsAt);
}

/** Holidays in the line replace the data: whoever gives them answers for every date. */
function calendarOf({ holidays, closures }: ClockLine): WorkingCalendar {
  const given = holidays && { ...EVERY_DATE, holidays: new Map(holidays.map((date) => [date, 'as given'])) };
  return { ...(given ?? bankHolidays), closures: new Set(closures) };
}

function inWords(unknown: DayUnknown): AnswerError {
  switch (unknown.code) {
    case 'holidays-unknown':
      return {
        code: unknown.code,
        message: `${unknown.on} is outside the bank holiday data, ${bankHolidays.from} to ${bankHolidays.to}`,
        path: '',
      };
    case 'beyond-calendar':
      return { code: 'invalid-input', message: 'the sum leaves the years 1 to 9999', path: '' };
  }
}
