import { everWas } from '~/domain/body/decide-seating';
import { quorumFor } from '~/domain/body/members-quorum';
import { isSoleDecider } from '~/domain/body/profile';
import { type OfficeOn, quorumInOffice } from '~/domain/body/quorum-in-office';
import { addDays } from '~/domain/shared/calendar';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { cardVersions } from '~/persistence/rule-cards';
import { londonDate } from '~/platform/london';

const MOST_DAYS = 6;
const HELD = {
  orderBy: { fromOn: 'asc' },
  select: { id: true, personId: true, fromOn: true, untilOn: true, person: { select: NAME_SELECT } },
} as const;

export type PlaceShown = {
  readonly id: string;
  readonly name: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly when: 'now' | 'to-come' | 'past';
};

/**
 * A body's seats with everybody who held them, holds them or will, its officers likewise, and what vacancies leave of its
 * quorum today and on the days that change it. For an administrator; null where there is no such body.
 */
export async function seatsPage(code: string, now: Date) {
  const today = londonDate(now.toISOString());
  const body = await reads().body.findUnique({
    where: { code },
    select: {
      id: true,
      code: true,
      name: true,
      officers: HELD,
      seats: {
        orderBy: { position: 'asc' },
        select: { id: true, position: true, role: true, category: true, memberships: HELD },
      },
    },
  });
  if (!body) return null;
  const [cards, people] = await Promise.all([
    cardVersions(reads(), body.id),
    reads().person.findMany({
      where: { disabledAt: null },
      orderBy: { name: 'asc' },
      select: { id: true, ...NAME_SELECT, organisation: { select: { shortName: true } } },
    }),
  ]);
  const card = cards.find(({ effectiveOn }) => effectiveOn <= today)?.card;
  const held = body.seats.map(({ category, role, memberships }) => ({
    ...{ category, leads: role !== 'member' },
    holders: memberships,
  }));
  const office: readonly OfficeOn[] =
    card && !isSoleDecider(card.profile)
      ? quorumInOffice(held, {
          ruleFor: (members) => quorumFor(card, members),
          days: changesFrom(today, held),
        })
      : [];
  return {
    ...{ id: body.id, code: body.code, name: body.name, today, office },
    categories: [...new Set(body.seats.map(({ category }) => category).filter(Boolean))].sort(),
    seats: body.seats.map(({ memberships, ...seat }) => ({ ...seat, places: placesOf(memberships, today) })),
    officers: placesOf(body.officers, today),
    people: people.map(({ id, organisation, ...person }) => ({
      value: id,
      label: `${fullName(person)}, ${organisation.shortName}`,
    })),
  };
}

type HeldRow = {
  readonly id: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly person: { readonly name: string; readonly honorific: string };
};

function placesOf(rows: readonly HeldRow[], today: string): readonly PlaceShown[] {
  return rows.filter(everWas).map(({ id, fromOn, untilOn, person }) => ({
    ...{ id, fromOn, untilOn, name: fullName(person) },
    when: fromOn > today ? 'to-come' : untilOn !== null && untilOn < today ? 'past' : 'now',
  }));
}

type Span = { readonly fromOn: string; readonly untilOn: string | null };

/** Today, and the days to come on which a seat is taken or falls vacant. */
function changesFrom(today: string, seats: readonly { readonly holders: readonly Span[] }[]): string[] {
  const days = seats.flatMap(({ holders }) =>
    holders
      .filter(everWas)
      .flatMap(({ fromOn, untilOn }) => [fromOn, ...(untilOn ? [addDays(untilOn, 1)] : [])]),
  );
  return [today, ...[...new Set(days)].filter((day) => day > today).sort()].slice(0, MOST_DAYS);
}
