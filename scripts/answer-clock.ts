import type { DayUnknown, WorkingCalendar } from '~/domain/notice/working-calendar';
import { type ClockLine, clockLine } from '~/inputs/clock-line';
import { parseLine } from '~/inputs/parse-line';
import { bankHolidays } from '~/platform/holidays';
import { answerClockKind } from './answer-clock-kind';
import type { Answer, AnswerError } from './answer-lines';

const EVERY_DATE = { from: '0001-01-01', to: '9999-12-31' };

/** One line of `npm run -s clock`: clear days, notices and periods (contract outcome). */
export function answerClock(line: string): Answer {
  const parsed = parseLine(line, clockLine);
  if (!parsed.ok) return { id: parsed.id, error: parsed.error };
  const { id, value } = parsed;
  const answer = answerClockKind(value, calendarOf(value));
  if (!answer.ok) return { id, error: inWords(answer.refusal) };
  return value.holidays ? { id, ...answer.value } : { id, ...answer.value, asOf: bankHolidays.asOf };
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
