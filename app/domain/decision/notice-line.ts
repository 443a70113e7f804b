import type { ExceptionText, UrgencyText } from '../paper/notice-text';
import type { CalendarDate } from '../shared/calendar';
import { dateText } from '../shared/date-text';
import { counted } from '../shared/number-words';

/** What a decision of a council's executive rested on to be taken when it was, with what was stated in it. */
export type NoticeBasis =
  | { readonly way: 'notice'; readonly givenOn: CalendarDate; readonly days: number }
  | {
      readonly way: 'general-exception';
      readonly givenOn: CalendarDate;
      readonly days: number;
      readonly text: ExceptionText;
    }
  | { readonly way: 'special-urgency' | 'private-agreement'; readonly text: UrgencyText }
  | {
      readonly way: 'private-notices';
      readonly days: readonly [first: number, second: number];
      readonly reason: string;
    };

/**
 * By what a decision could be taken, as its record keeps it: notice, the general exception with its reason and who was
 * told, special urgency with whose agreement and why; and by what it was taken in private. Source: governance.md §6.3,
 * §8 (SI 2012/2089 regs 5, 9, 10, 11 and 12).
 */
export function noticeLine(basis: NoticeBasis): string {
  switch (basis.way) {
    case 'notice':
      return `Notice of the key decision was given on ${dateText(basis.givenOn)}, ${clear(basis.days)} before (SI 2012/2089 reg 9).`;
    case 'general-exception': {
      const { text, givenOn, days } = basis;
      return `Taken under the general exception (SI 2012/2089 reg 10): written notice to ${text.told.join(', ')} was made public on ${dateText(givenOn)}, ${clear(days)} before. Reason: ${text.reason}`;
    }
    case 'special-urgency':
      return `Taken with special urgency (SI 2012/2089 reg 11): ${agreed(basis.text)}`;
    case 'private-agreement':
      return `Taken in private by agreement (SI 2012/2089 reg 5(6)): ${agreed(basis.text)}`;
    case 'private-notices': {
      const [first, second] = basis.days;
      return `Taken in private after two notices, ${clear(first)} and ${clear(second)} before (SI 2012/2089 reg 5). Reason: ${basis.reason}`;
    }
  }
}

/** Whose agreement to special urgency a decision rests on and why, as its record keeps it; null where on none. */
export function urgencyAgreed(bases: readonly NoticeBasis[]): string | null {
  const [text] = bases.flatMap((basis) => (basis.way === 'special-urgency' ? [basis.text] : []));
  return text ? agreed(text) : null;
}

export type LateItem = {
  /** Who presided. */
  readonly chair: string;
  readonly addedOn: CalendarDate;
  readonly reason: string;
};

/** Why an item that was not open to inspection in time could be considered, as the minutes must say it (s.100B(4)(b)). */
export function lateLine({ chair, addedOn, reason }: LateItem): string {
  return `A late item, on the agenda since ${dateText(addedOn)}. ${chair}, presiding, was of the opinion that by reason of special circumstances it should be considered as a matter of urgency (LGA 1972 s.100B(4)(b)): ${reason}`;
}

const clear = (days: number) => counted(days, 'clear day');

function agreed({ agreedName, agreedOn, reason, instead }: UrgencyText): string {
  const other = instead === '' ? '' : ` The scrutiny chair could not act: ${instead}`;
  return `${agreedName} agreed on ${dateText(agreedOn)} that it was urgent and could not reasonably be deferred. Reason: ${reason}${other}`;
}
