import { type CalendarDate, daysFrom } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';

/** What the notice of a general meeting said of one item's special resolution. */
export type SpecialNotice = {
  /** The text of each edition that set one out, with the day of its publication, the first first. */
  readonly editions: readonly { readonly text: string; readonly on: CalendarDate }[];
  readonly meetsOn: CalendarDate;
  /** Clear days of notice needed. */
  readonly needs: number;
  /** Enough members agreed to shorter notice. */
  readonly agreed: boolean;
};

export type SpecialNoticeRefusal =
  | { readonly code: 'special-not-in-notice' }
  | { readonly code: 'special-notice-other-text'; readonly text: string }
  | { readonly code: 'special-notice-short'; readonly needs: number; readonly days: number };

const AS_SPECIAL = 'As a special resolution: ';

/** A resolution is special only if it is said to be (CA 2006 s.283(3), (6)), so its words say so wherever they go. */
export function statedSpecial(text: string): string {
  const words = text.trim();
  return words.toLowerCase().startsWith(AS_SPECIAL.trim().toLowerCase()) ? words : `${AS_SPECIAL}${words}`;
}

/**
 * Whether a special resolution may be put in these words: the notice of the meeting set out this very text and said that it
 * would be put as special, for the days of the meeting's own notice, or fewer as the members agreed. Nothing at the meeting
 * makes good a notice without it. Source: governance.md §5 (CA 2006 ss.283(6), 307).
 */
export function decideSpecialNotice(
  text: string,
  { editions, meetsOn, needs, agreed }: SpecialNotice,
): Result<true, SpecialNoticeRefusal> {
  const last = editions.at(-1);
  if (!last) return refuse({ code: 'special-not-in-notice' });
  const words = statedSpecial(text);
  const first = editions.find((one) => statedSpecial(one.text) === words);
  if (!first) return refuse({ code: 'special-notice-other-text', text: statedSpecial(last.text) });
  const days = Math.max(0, daysFrom(first.on, meetsOn) - 1);
  return days >= needs || agreed ? ok(true) : refuse({ code: 'special-notice-short', needs, days });
}
