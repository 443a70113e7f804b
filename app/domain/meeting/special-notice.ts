import { type CalendarDate, daysFrom } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';

/** What the notice of a general meeting said of one item's special resolution. */
export type SpecialNotice = {
  /** The text that each edition set out, null where it set out none, with the day of its publication, the first first. */
  readonly editions: readonly { readonly text: string | null; readonly on: CalendarDate }[];
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
 * Whether a special resolution may be put in these words: the notice in force, which is its last edition, sets out this very
 * text and says that it will be put as special, and has done so without a break for the days of the meeting's own notice, or
 * fewer as the members agreed. Words of an earlier edition are no longer the notice's, and nothing at the meeting makes good a
 * notice without it. Source: governance.md §5 (CA 2006 ss.283(6), 307).
 */
export function decideSpecialNotice(
  text: string,
  { editions, meetsOn, needs, agreed }: SpecialNotice,
): Result<true, SpecialNoticeRefusal> {
  const words = editions.map((edition) => edition.text && statedSpecial(edition.text));
  const inForce = words.at(-1);
  if (!inForce) return refuse({ code: 'special-not-in-notice' });
  if (inForce !== statedSpecial(text)) return refuse({ code: 'special-notice-other-text', text: inForce });
  const unbroken = editions.slice(words.findLastIndex((one) => one !== inForce) + 1);
  const days = Math.max(0, ...unbroken.map(({ on }) => daysFrom(on, meetsOn) - 1));
  return days >= needs || agreed ? ok(true) : refuse({ code: 'special-notice-short', needs, days });
}
