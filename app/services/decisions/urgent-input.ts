import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import type { CalendarDate } from '~/domain/shared/calendar';

/** What is decided for a body between its meetings, and why it cannot wait. */
export type UrgentInput = Pick<
  DecisionContent,
  'resolved' | 'reasons' | 'alternatives' | 'noAlternatives' | 'dispensation' | 'differs' | 'consultations'
> & {
  readonly bodyCode: string;
  /** Blank where no paper is decided. */
  readonly paperRef: string;
  /** Who took it, where an officer records it; blank: whoever sends it. */
  readonly takenById: string;
  /** With it the day and the local time, HH:MM, at which it was taken. */
  readonly takenOn: CalendarDate | '';
  readonly takenTime: string;
  readonly title: string;
  readonly type: DecisionType;
  readonly conflicts: string;
  /** Why it is urgent. */
  readonly reason: string;
  /** What shows that it cannot wait. */
  readonly evidence: string;
  readonly neededOn: CalendarDate;
  /** Other members who were consulted. */
  readonly consultedIds: readonly string[];
  /** Others who were consulted, by name and office. */
  readonly others: readonly string[];
  /** What they said. */
  readonly views: string;
  readonly conditions: readonly Omit<DecisionContent['conditions'][number], 'leadName'>[];
};
