import { isSoleDecider, type Profile } from '~/domain/body/profile';
import type { RestrictionsShown } from '~/domain/body/restrictions-shown';
import type { Actor } from '~/domain/permission/actor';
import { canBody } from '~/domain/permission/can';
import { readablePapers } from '~/persistence/paper-scope';
import { heldOn } from '~/persistence/people';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

/** Meetings that a matter may have been deferred from. */
const EARLIER = 12;

/** The standing orders that keep members of a body from voting; null for who neither sits on it nor serves it. */
export async function restrictionsPage(
  actor: Actor,
  code: string,
  now: Date,
): Promise<RestrictionsShown | null> {
  const today = londonDate(now.toISOString());
  const body = await reads().body.findUnique({
    where: { code },
    select: { id: true, code: true, name: true, profile: true },
  });
  if (!body || !canBody(actor, 'body:read-interests', body.id).ok) return null;
  const keeps = canBody(actor, 'body:restrict-vote', body.id).ok && !isSoleDecider(body.profile as Profile);
  const [rows, readable] = await Promise.all([
    reads().votingRestriction.findMany({
      where: { bodyId: body.id },
      orderBy: { recordedAt: 'desc' },
      include: {
        person: { select: NAME_SELECT },
        presentAt: { select: { title: true, startsAt: true } },
        paper: { select: { id: true, ref: true, title: true } },
      },
    }),
    reads().paper.findMany({
      where: { AND: [readablePapers(actor), { state: 'travelling' }] },
      orderBy: { ref: 'asc' },
      select: { id: true, ref: true, title: true },
    }),
  ]);
  const named = await reads().paper.findMany({
    where: { AND: [readablePapers(actor), { id: { in: rows.flatMap(({ paperId }) => paperId ?? []) } }] },
    select: { id: true },
  });
  return {
    body: { id: body.id, code: body.code, name: body.name },
    today,
    restrictions: rows.map((row) => {
      const over = row.endedAt !== null || (row.untilOn !== null && row.untilOn < today);
      return {
        ...{ id: row.id, standingOrder: row.standingOrder, fromOn: row.fromOn, untilOn: row.untilOn },
        member: row.person && fullName(row.person),
        earlier: row.presentAt && {
          title: row.presentAt.title,
          startsAt: row.presentAt.startsAt.toISOString(),
        },
        paper: row.paper && {
          ref: row.paper.ref,
          title: named.some(({ id }) => id === row.paper?.id) ? row.paper.title : '',
        },
        when: over ? 'over' : row.fromOn > today ? 'to-come' : 'now',
        endReason: row.endReason,
        mayEnd: keeps && !over,
      };
    }),
    choices: keeps ? await choicesFor(body.id, { today, papers: readable }) : null,
  };
}

async function choicesFor(
  bodyId: string,
  {
    today,
    papers,
  }: {
    readonly today: string;
    readonly papers: readonly { readonly id: string; readonly ref: string; readonly title: string }[];
  },
): Promise<RestrictionsShown['choices']> {
  const [seats, earlier] = await Promise.all([
    reads().seat.findMany({
      where: { bodyId },
      orderBy: { position: 'asc' },
      select: {
        memberships: {
          where: heldOn(today),
          take: 1,
          select: { person: { select: { id: true, ...NAME_SELECT } } },
        },
      },
    }),
    reads().meeting.findMany({
      where: { bodyId, state: 'ended' },
      orderBy: { startsAt: 'desc' },
      take: EARLIER,
      select: { id: true, title: true, startsAt: true },
    }),
  ]);
  return {
    members: seats.flatMap(({ memberships: [held] }) =>
      held ? [{ value: `member:${held.person.id}`, label: fullName(held.person) }] : [],
    ),
    earlier: earlier.map((one) => ({ ...one, startsAt: one.startsAt.toISOString() })),
    papers: papers.map(({ id, ref, title }) => ({ value: id, label: `${ref}, ${title}` })),
  };
}
