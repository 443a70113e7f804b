import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import { isCouncilProfile, isTrustProfile, type Profile } from './profile';

/** A proxy of a member (CA 2006 s.324), or the authorised representative of a corporate member, as the council is (s.323). */
export const PROXY_KINDS = ['proxy', 'representative'] as const;
export type ProxyKind = (typeof PROXY_KINDS)[number];

export type ProxyWish = {
  readonly holderId: string;
  /** The document by which the member appoints: its name and date. */
  readonly document: string;
  readonly fromOn: CalendarDate;
  /** The last day on which it has effect. */
  readonly untilOn: CalendarDate;
};

export type ProxyFacts = {
  readonly profile: Profile;
  /** Who holds the seat; null when vacant. */
  readonly memberId: string | null;
  readonly today: CalendarDate;
  /** The body meets now: what comes in after a meeting has begun has no effect on it. */
  readonly meetsNow: boolean;
  /** The holder sits on the body, or acts for another of its members on one of the days. */
  readonly holderActsAlready: boolean;
  /** Another appointment for the seat has effect on one of the days. */
  readonly stands: boolean;
};

export type ProxyRefusal = {
  readonly code:
    | 'proxy-not-for-directors'
    | 'proxy-not-for-councillors'
    | 'proxy-not-here'
    | 'seat-not-found'
    | 'proxy-document-missing'
    | 'proxy-ends-before-it-begins'
    | 'proxy-over'
    | 'proxy-too-late'
    | 'proxy-is-member'
    | 'proxy-acts-already'
    | 'proxy-stands'
    | 'proxy-not-yours';
};

/**
 * Whether the members of this body may have others attend and vote in their place: a company's members may (CA 2006 ss.323,
 * 324); directors may not, but by alternates that the articles give; councillors may not (LGA 1972 Sch 12 para 39: members
 * present). Source: governance.md §5.
 */
export function mayHaveProxies(profile: Profile): Result<true, ProxyRefusal> {
  if (profile === 'trust-members') return ok(true);
  if (isCouncilProfile(profile)) return refuse({ code: 'proxy-not-for-councillors' });
  return refuse({ code: isTrustProfile(profile) ? 'proxy-not-for-directors' : 'proxy-not-here' });
}

export type ProxyKeeper = {
  readonly actorId: string;
  /** Of the body. */
  readonly officer: boolean;
};

/**
 * Whether somebody may make or end an appointment for a member (`memberId`; null of a vacant seat): the member, who gives
 * it, or the officer who received it; never another member. Source: CA 2006 s.324(1) (governance.md §5).
 */
export function mayKeepProxy(
  { actorId, officer }: ProxyKeeper,
  memberId: string | null,
): Result<true, ProxyRefusal> {
  return officer || actorId === memberId ? ok(true) : refuse({ code: 'proxy-not-yours' });
}

/**
 * Whether somebody may be appointed to attend and vote in a member's place, by a document and for a time. One person acts
 * for one member, so that on a show of hands and on a poll alike each member has one vote (CA 2006 s.284), and two proxies
 * of one member never make a quorum (s.318). Source: governance.md §4, §5.
 */
export function decideProxy(wish: ProxyWish, facts: ProxyFacts): Result<true, ProxyRefusal> {
  const lawful = mayHaveProxies(facts.profile);
  if (!lawful.ok) return lawful;
  if (facts.memberId === null) return refuse({ code: 'seat-not-found' });
  if (wish.document.trim() === '') return refuse({ code: 'proxy-document-missing' });
  if (wish.untilOn < wish.fromOn) return refuse({ code: 'proxy-ends-before-it-begins' });
  if (wish.untilOn < facts.today) return refuse({ code: 'proxy-over' });
  if (facts.meetsNow) return refuse({ code: 'proxy-too-late' });
  if (wish.holderId === facts.memberId) return refuse({ code: 'proxy-is-member' });
  if (facts.holderActsAlready) return refuse({ code: 'proxy-acts-already' });
  return facts.stands ? refuse({ code: 'proxy-stands' }) : ok(true);
}

/** Whether an appointment may be ended: one that has ended stays so; never while the body meets (CA 2006 s.330). */
export function decideProxyEnd({
  ended,
  meetsNow,
}: {
  readonly ended: boolean;
  readonly meetsNow: boolean;
}): Result<boolean, ProxyRefusal> {
  if (ended) return ok(false);
  return meetsNow ? refuse({ code: 'proxy-too-late' }) : ok(true);
}
