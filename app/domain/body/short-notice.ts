import type { Fraction } from '../shared/fraction';
import { ok, type Result, refuse } from '../shared/result';
import type { Profile } from './profile';

/** Of a hundred votes of all members: what the Act asks, and the most that articles may. */
const LEAST = 90;
const MOST = 95;
const OF = 100;

type Card = { readonly profile: Profile; readonly shortNotice?: Fraction | undefined };

export type ShortNoticeRefusal = {
  readonly code: 'short-notice-share-out-of-bounds';
  readonly least: number;
  readonly most: number;
};

/**
 * The share of the votes of all members with which they may agree to a general meeting at shorter notice: nine tenths in a
 * private company, or more where its articles say so. Source: governance.md §6.5 (CA 2006 s.307(6)(a)).
 */
export function shortNoticeShare({ shortNotice }: Pick<Card, 'shortNotice'>): Fraction {
  return shortNotice ?? [LEAST, OF];
}

/** Whether a card may ask for that share: whole hundredths, nine tenths at the least and ninety-five hundredths at the most. */
export function checkShortNotice(card: Card): Result<true, ShortNoticeRefusal> {
  const [n, d] = shortNoticeShare(card);
  return d === OF && n >= LEAST && n <= MOST
    ? ok(true)
    : refuse({ code: 'short-notice-share-out-of-bounds', least: LEAST, most: MOST });
}
