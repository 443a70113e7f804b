import type { DaySum } from '../notice/day-sum';
import { generalException } from '../notice/general-exception';
import { keyDecision } from '../notice/key-decision';
import type { NoticeGiven } from '../notice/notice-given';
import { type ChairState, specialUrgency, type UrgencyAgreer } from '../notice/special-urgency';
import type { DayUnknown } from '../notice/working-calendar';
import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import { decideKeyNotice, type KeyNoticeFacts } from './decide-key-notice';

export type ExceptionFacts = KeyNoticeFacts & { readonly today: CalendarDate };

export type ExceptionRefusal =
  | { readonly code: 'exception-not-needed'; readonly meetsOn: CalendarDate }
  | (DaySum & {
      readonly code: 'exception-too-late';
      readonly needs: number;
      readonly meetsOn: CalendarDate;
      readonly latest: CalendarDate;
    })
  | DayUnknown;

/**
 * Whether the general exception may be given today for a meeting: 28 days' notice is impracticable for it and five clear
 * working days still lie ahead. Refuses `exception-not-needed` where the decision can be made already or notice given today
 * would do, and `exception-too-late` with the sum. Source: governance.md §6.3 (SI 2012/2089 reg 10).
 */
export function decideException(facts: ExceptionFacts): Result<NoticeGiven, ExceptionRefusal> {
  const { today: noticeOn, meetsOn, needs, calendar, keyBasis: basis } = facts;
  const allowed = decideKeyNotice(facts);
  const inTime = keyDecision({ noticeOn, meetsOn, needs, calendar, basis });
  if (!inTime.ok) return inTime;
  if (allowed.ok || inTime.value.enough) return refuse({ code: 'exception-not-needed', meetsOn });
  const sum = generalException({ noticeOn, meetsOn, calendar });
  if (!sum.ok || sum.value.enough) return sum;
  const { days, counted, skipped, latest } = sum.value;
  return refuse({ code: 'exception-too-late', needs: 5, meetsOn, days, counted, skipped, latest });
}

export type Agreement = {
  readonly scrutinyChair: ChairState;
  readonly councilChair: ChairState;
  readonly agreedBy: UrgencyAgreer;
};
export type AgreementRefusal = { readonly code: 'agreement-not-theirs'; readonly mayAgree: UrgencyAgreer };
export type UrgencyRefusal =
  | { readonly code: 'urgency-not-needed'; readonly meetsOn: CalendarDate }
  | AgreementRefusal
  | DayUnknown;

/**
 * Whether special urgency may be recorded for a meeting: even the general exception is impracticable, and the chair whose
 * agreement it takes agreed. Refuses `urgency-not-needed` and `agreement-not-theirs`. Source: governance.md §6.3 (SI
 * 2012/2089 reg 11), §15 example 25.
 */
export function decideUrgency(facts: ExceptionFacts, agreement: Agreement): Result<true, UrgencyRefusal> {
  const exception = decideException(facts);
  if (exception.ok || exception.refusal.code === 'exception-not-needed') {
    return refuse({ code: 'urgency-not-needed', meetsOn: facts.meetsOn });
  }
  if (exception.refusal.code !== 'exception-too-late') return refuse(exception.refusal);
  return decideAgreement(agreement);
}

/** Whether the agreement is that of the chair whose turn it is. */
export function decideAgreement(agreement: Agreement): Result<true, AgreementRefusal> {
  const { allowed, mayAgree } = specialUrgency(agreement);
  return allowed ? ok(true) : refuse({ code: 'agreement-not-theirs', mayAgree });
}
