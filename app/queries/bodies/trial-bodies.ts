import type { BodyCard } from '~/domain/body/body-card';
import { heldOn } from '~/persistence/people';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { londonDate } from '~/platform/london';

/** A body as a rule is tried on it: its card of today and its seats in seating order. */
export type TrialBody = {
  readonly code: string;
  readonly name: string;
  readonly version: number;
  readonly card: BodyCard;
  readonly seats: readonly TrialBodySeat[];
};
type TrialBodySeat = {
  readonly role: 'chair' | 'deputy' | 'member';
  readonly category: string;
  readonly holder: string | null;
  /** A vote against by this seat defeats the motion. */
  readonly veto: boolean;
};

/** Every body by organisation: whose card may be filled in. Cards are rules, which are nobody's secret. */
export async function trialBodies() {
  const rows = await reads().body.findMany({
    orderBy: [{ organisation: { name: 'asc' } }, { name: 'asc' }],
    select: { code: true, name: true, organisation: { select: { name: true } } },
  });
  return rows.map(({ code, name, organisation }) => ({ code, name, organisation: organisation.name }));
}

/** The body of a code; null where there is none, or its card is not in force yet. */
export async function trialBody(code: string, now: Date): Promise<TrialBody | null> {
  const day = londonDate(now.toISOString());
  const body = await reads().body.findUnique({
    where: { code },
    select: {
      id: true,
      name: true,
      seats: {
        orderBy: { position: 'asc' },
        select: {
          id: true,
          role: true,
          category: true,
          memberships: { where: heldOn(day), select: { person: { select: NAME_SELECT } }, take: 1 },
        },
      },
    },
  });
  const rules = body && (await ruleCardInForce(reads(), body.id, day));
  if (!body || !rules) return null;
  return {
    code,
    name: body.name,
    version: rules.version,
    card: rules.card,
    seats: body.seats.map(({ id, role, category, memberships }) => ({
      role: role as TrialBodySeat['role'],
      category,
      holder: memberships[0] ? fullName(memberships[0].person) : null,
      veto: rules.card.veto.includes(id),
    })),
  };
}
