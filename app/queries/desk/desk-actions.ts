import type { DeskItem } from '~/domain/desk/desk-item';
import type { Actor } from '~/domain/permission/actor';
import { addDays, type CalendarDate, daysFrom } from '~/domain/shared/calendar';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

const AHEAD_DAYS = 14;

/** The reader's own actions that are late or due within a fortnight; as officer, closures asked and conditions open. */
export async function deskActions(actor: Actor, today: CalendarDate): Promise<readonly DeskItem[]> {
  const offices = actor.offices.map(({ bodyId }) => bodyId);
  const [mine, asked, decisions] = await Promise.all([
    reads().action.findMany({
      where: { leadId: actor.personId, state: 'open', dueOn: { lte: addDays(today, AHEAD_DAYS) } },
      select: { ref: true, title: true, dueOn: true, progress: true, decision: { select: { ref: true } } },
    }),
    reads().action.findMany({
      where: { bodyId: { in: offices }, state: 'completed' },
      select: {
        ref: true,
        title: true,
        completedAt: true,
        createdAt: true,
        lead: { select: NAME_SELECT },
      },
    }),
    reads().decision.findMany({
      where: {
        bodyId: { in: offices },
        state: 'sealed',
        conditions: { some: { kind: 'precedent', state: { not: 'met' }, action: null } },
      },
      select: {
        ref: true,
        title: true,
        decidedAt: true,
        conditions: {
          where: { kind: 'precedent', state: { not: 'met' }, action: null },
          select: { id: true },
        },
      },
    }),
  ]);
  return [
    ...mine.map(({ ref, title, dueOn, progress, decision }): DeskItem => {
      const late = Math.max(0, daysFrom(dueOn, today));
      const task = { task: 'action', decision: decision.ref, progress, late } as const;
      return {
        key: `action-${ref}`,
        title,
        ref,
        to: `/actions/${ref}`,
        when: { kind: 'due', on: dueOn },
        ...task,
      };
    }),
    ...asked.map(({ ref, title, completedAt, createdAt, lead }): DeskItem => {
      const at = (completedAt ?? createdAt).toISOString();
      const task = { task: 'closure', by: fullName(lead) } as const;
      return {
        key: `closure-${ref}`,
        title,
        ref,
        to: `/actions/${ref}`,
        when: { kind: 'asked', at },
        ...task,
      };
    }),
    ...decisions.map(({ ref, title, decidedAt, conditions }): DeskItem => {
      const when = { kind: 'since', on: londonDate(decidedAt.toISOString()) } as const;
      const task = { task: 'conditions', count: conditions.length } as const;
      return { key: `conditions-${ref}`, title, ref, to: `/register/${ref}`, when, ...task };
    }),
  ];
}
