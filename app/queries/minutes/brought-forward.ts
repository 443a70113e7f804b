import { actionStatus } from '~/domain/action/action-status';
import type { BroughtForward } from '~/domain/minutes/brought-forward';
import { type Actor, bodiesOf } from '~/domain/permission/actor';
import { ACTION_FACTS_SELECT, asActionFacts } from '~/persistence/action-facts';
import { readableActions } from '~/persistence/action-scope';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { minutesOfMeetings } from './minutes-of-meetings';

type Meeting = { readonly bodyId: string; readonly startsAt: Date };
export const NOTHING_BROUGHT: BroughtForward = { minutes: [], actions: [] };
const MOST = { minutes: 5, actions: 40 };

/** What earlier meetings of the body leave to this one, as the actor may see it; nothing to who only follows it. */
export async function broughtForward(actor: Actor, meeting: Meeting, today: string): Promise<BroughtForward> {
  if (!bodiesOf(actor).includes(meeting.bodyId)) return NOTHING_BROUGHT;
  const [minutes, actions] = await Promise.all([
    unapproved(actor, meeting),
    openActions(actor, meeting.bodyId, today),
  ]);
  return { minutes, actions };
}

/** Minutes on their way, and the last meeting's also where they are not drafted. */
async function unapproved(actor: Actor, { bodyId, startsAt }: Meeting): Promise<BroughtForward['minutes']> {
  const earlier = { bodyId, state: 'ended', startsAt: { lt: startsAt } };
  const last = await reads().meeting.findFirst({
    where: earlier,
    orderBy: { startsAt: 'desc' },
    select: { id: true },
  });
  const open = { number: 0, state: { in: ['draft', 'circulated', 'agreed'] } };
  const rows = await reads().meeting.findMany({
    where: {
      ...earlier,
      OR: [{ minutes: { some: open } }, { id: last?.id ?? '', minutes: { none: {} } }],
    },
    orderBy: { startsAt: 'desc' },
    take: MOST.minutes,
    select: { id: true, title: true, startsAt: true },
  });
  const readable = await minutesOfMeetings(
    actor,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, title, startsAt: held }) => ({
    ...{ meetingId: id, title, on: londonDate(held.toISOString()) },
    minutes: readable.get(id) ?? null,
  }));
}

async function openActions(actor: Actor, bodyId: string, today: string): Promise<BroughtForward['actions']> {
  const rows = await reads().action.findMany({
    where: { AND: [readableActions(actor), { bodyId, state: { in: ['open', 'completed'] } }] },
    orderBy: [{ dueOn: 'asc' }, { number: 'asc' }],
    take: MOST.actions,
    select: { ...ACTION_FACTS_SELECT, ref: true, title: true, lead: { select: NAME_SELECT } },
  });
  return rows.map(({ ref, title, lead, ...row }) => ({
    ...{ ref, title, lead: fullName(lead), dueOn: row.dueOn },
    status: actionStatus(asActionFacts(row, today)),
  }));
}
