import type { Profile } from '../body/profile';
import { ok, type Result, refuse } from '../shared/result';
import { isExecutive } from './is-executive';

export type StandAsideFacts<T> = {
  /** Of the body that waits for this one person. */
  readonly profile: Profile;
  /** What the interest is. */
  readonly about: string;
  /** Who takes the decision instead (`takesInstead`). */
  readonly instead: T | null;
};

export type StandAsideRefusal = {
  readonly code: 'stand-aside-unexplained' | 'consent-of-one-alone' | 'nobody-takes-instead';
};

/**
 * Whether one person who decides alone may stand aside for an interest, and who takes the decision instead. In a council's
 * executive it goes to who else may; a consent is one body's own to give, so that another person is to be seated there. Refuses
 * `stand-aside-unexplained`, `consent-of-one-alone`, `nobody-takes-instead`. Source: governance.md §3.1 (Localism Act 2011
 * s.31(8)), §9; CA 2006 s.323.
 */
export function decideStandAside<T>({
  profile,
  about,
  instead,
}: StandAsideFacts<T>): Result<T, StandAsideRefusal> {
  if (!isExecutive(profile)) return refuse({ code: 'consent-of-one-alone' });
  if (about.trim() === '') return refuse({ code: 'stand-aside-unexplained' });
  return instead === null ? refuse({ code: 'nobody-takes-instead' }) : ok(instead);
}
