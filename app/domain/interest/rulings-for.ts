import { leavesRoom } from '../body/leaves-room';
import { isCouncilProfile, isTrustProfile, type Profile } from '../body/profile';
import { ok, type Result, refuse } from '../shared/result';
import { RULINGS, type Ruling } from './effect';

const COMPANY: readonly Ruling[] = ['not-material', 'authorised', 'answer-questions', 'leave'];
const COUNCIL: readonly Ruling[] = [
  'not-material',
  'answer-questions',
  'leave',
  'pecuniary-stays',
  'pecuniary',
  'dispensation-speak',
  'dispensation-vote',
];

type Card = { readonly profile: Profile; readonly leaveRoom?: boolean | undefined };

/**
 * The rulings that the law of the body knows, mildest first: directors authorise conflicts (CA 2006 s.175), councillors
 * have disclosable pecuniary interests and dispensations (Localism Act 2011 ss.31, 33). Who has such an interest leaves the
 * room, unless the body's standing orders let it stay (s.31(10)). Source: governance.md §3.
 */
export function rulingsFor(card: Card): readonly Ruling[] {
  const { profile } = card;
  if (isTrustProfile(profile) || profile === 'advisory') return COMPANY;
  const all = isCouncilProfile(profile) ? COUNCIL : RULINGS;
  return leavesRoom(card) ? all.filter((ruling) => ruling !== 'pecuniary-stays') : all;
}

export type UnknownRuling = { readonly code: 'ruling-not-here' };

/** Whether a ruling is one of the body's own law: no councillor is authorised as a director is, and no director dispensed. */
export function checkRuling(card: Card, ruling: Ruling): Result<true, UnknownRuling> {
  return rulingsFor(card).includes(ruling) ? ok(true) : refuse({ code: 'ruling-not-here' });
}
