import type { ProxyKind, ProxyRefusal } from '~/domain/body/decide-proxy';
import { mayHaveProxies, mayKeepProxy } from '~/domain/body/decide-proxy';
import type { Profile } from '~/domain/body/profile';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { canBody } from '~/domain/permission/can';
import { heldOn } from '~/persistence/people';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

export type ProxyShown = {
  readonly id: string;
  readonly member: string;
  readonly holder: string;
  readonly kind: ProxyKind;
  readonly document: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly when: 'now' | 'to-come' | 'over';
  /** Whether the reader may end it. */
  readonly mayEnd: boolean;
};

export type ProxiesPage = {
  readonly body: { readonly id: string; readonly code: string; readonly name: string };
  readonly today: string;
  /** Why nobody may be appointed here; null where the law gives members that right. */
  readonly unlawful: ProxyRefusal['code'] | null;
  readonly appointments: readonly ProxyShown[];
  /** For whom the reader may appoint. */
  readonly members: readonly { readonly value: string; readonly label: string }[];
  readonly people: readonly { readonly value: string; readonly label: string }[];
};

/** Who attends and votes for the members of a body; null for who neither sits on it nor serves it. */
export async function proxiesPage(actor: Actor, code: string, now: Date): Promise<ProxiesPage | null> {
  const today = londonDate(now.toISOString());
  const body = await reads().body.findUnique({
    where: { code },
    select: {
      ...{ id: true, code: true, name: true, profile: true },
      proxies: { orderBy: [{ fromOn: 'desc' }, { id: 'asc' }], include: { holder: { select: NAME_SELECT } } },
      seats: {
        orderBy: { position: 'asc' },
        select: {
          id: true,
          memberships: {
            where: heldOn(today),
            take: 1,
            select: { person: { select: { id: true, ...NAME_SELECT } } },
          },
        },
      },
    },
  });
  if (!body || !canBody(actor, 'body:appoint-proxy', body.id).ok) return null;
  const held = body.seats.flatMap(({ id, memberships: [held] }) =>
    held ? [{ seatId: id, personId: held.person.id, name: fullName(held.person) }] : [],
  );
  const people = await reads().person.findMany({
    where: { disabledAt: null, id: { notIn: held.map(({ personId }) => personId) } },
    orderBy: { name: 'asc' },
    select: { id: true, ...NAME_SELECT, organisation: { select: { shortName: true } } },
  });
  const keeper = { actorId: actor.personId, officer: isOfficerOf(actor, body.id) };
  const keeps = (personId: string | undefined) => mayKeepProxy(keeper, personId ?? null).ok;
  const memberOf = (seat: string) => held.find(({ seatId }) => seatId === seat);
  const lawful = mayHaveProxies(body.profile as Profile);
  return {
    body: { id: body.id, code: body.code, name: body.name },
    today,
    unlawful: lawful.ok ? null : lawful.refusal.code,
    appointments: body.proxies.map((one) => ({
      ...{ id: one.id, document: one.document, fromOn: one.fromOn, untilOn: one.untilOn },
      kind: one.kind as ProxyKind,
      member: memberOf(one.seatId)?.name ?? 'A former member',
      holder: fullName(one.holder),
      when: one.revokedAt || one.untilOn < today ? 'over' : one.fromOn > today ? 'to-come' : 'now',
      mayEnd: one.revokedAt === null && one.untilOn >= today && keeps(memberOf(one.seatId)?.personId),
    })),
    members: held
      .filter(({ personId }) => keeps(personId))
      .map(({ seatId, name }) => ({ value: seatId, label: name })),
    people: people.map(({ id, organisation, ...person }) => ({
      value: id,
      label: `${fullName(person)}, ${organisation.shortName}`,
    })),
  };
}
