import type { Allowance, Granter, ReliefKind } from '../interest/dispensation';
import type { CalendarDate } from '../shared/calendar';

export type UsedRelief = {
  readonly name: string;
  readonly kind: ReliefKind;
  readonly allows: Allowance;
  readonly grantedBy: Granter | 'directors';
  /** Its last day. */
  readonly untilOn: CalendarDate;
};

const BY: { readonly [G in UsedRelief['grantedBy']]: string } = {
  council: 'the Council',
  committee: 'the Council’s committee for standards',
  'monitoring-officer': 'the monitoring officer',
  'head-of-paid-service': 'the head of paid service',
  directors: 'the directors without those interested (Companies Act 2006, section 175)',
};

/** A dispensation or authorisation that was used at an item, as the record keeps it (SI 2012/2089 reg 12(2)(e); governance.md §8). */
export function dispensationLine({ name, kind, allows, grantedBy, untilOn }: UsedRelief): string {
  const what = kind === 'dispensation' ? 'Dispensation' : 'Authorisation';
  const may = allows === 'vote' ? 'speak and vote' : 'speak and not vote';
  return `${what} for ${name} to ${may}, granted by ${BY[grantedBy]}, until ${dayInWords(untilOn)}.`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function dayInWords(date: CalendarDate): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`;
}
