import { answerClock, type ClockQuestion } from '~/domain/notice/clock-question';
import { bankHolidays } from '~/platform/holidays';

/** What the clocks answer by the bank holidays that GOV.UK publishes, with the span of these and their date. */
export function dayAnswer(question: ClockQuestion, closures: readonly string[]) {
  const { from, to, asOf } = bankHolidays;
  const answer = answerClock(question, { ...bankHolidays, closures: new Set(closures) });
  return { answer, known: { from, to, asOf } };
}
