import type { DeskItem, DeskTask, DeskWhen } from '~/domain/desk/desk-item';
import { waitingFor } from '~/domain/paper/waiting-for';
import { type Actor, bodiesOf } from '~/domain/permission/actor';
import type { CalendarDate } from '~/domain/shared/calendar';
import { knownPeople } from '~/persistence/known-people';
import { readablePapers } from '~/persistence/paper-scope';
import { reads } from '~/persistence/reads';
import { currentStage } from '~/persistence/route-facts';
import { ROUTE_SELECT, type RouteRow, type StageRow } from '~/persistence/route-row';
import { waitingFacts } from '~/persistence/waiting-facts';
import { londonDate } from '~/platform/london';

/** Papers that wait on the reader to table, record, publish, consent, give notice or revise. */
export async function deskPapers(actor: Actor, today: CalendarDate): Promise<readonly DeskItem[]> {
  const bodyIds = [...bodiesOf(actor)];
  const rows = await reads().paper.findMany({
    where: {
      AND: [
        readablePapers(actor),
        { state: 'travelling' },
        {
          OR: [
            { authorId: actor.personId },
            { stages: { some: { state: 'current', bodyId: { in: bodyIds } } } },
          ],
        },
      ],
    },
    select: ROUTE_SELECT,
  });
  const known = await knownPeople(reads(), actor, { rows, today });
  return rows.flatMap((row): DeskItem[] => {
    const stage = currentStage(row);
    if (!stage) return [];
    const facts = waitingFacts(row, { stage, known });
    const waiting = waitingFor(facts);
    // The author need not wait for the other answers to see that one does not clear it.
    if (
      waiting.kind === 'clearances' &&
      facts.author.you &&
      facts.clearances.some(({ answered }) => answered)
    )
      return [notCleared(row)];
    if (!('people' in waiting) || !waiting.people.some(({ you }) => you)) return [];
    const on = stage.arrivedAt ? londonDate(stage.arrivedAt.toISOString()) : today;
    const when: DeskWhen = stage.targetOn ? { kind: 'by', on: stage.targetOn } : { kind: 'since', on };
    const doing = taskOf(waiting, { row, stage });
    if (!doing) return [];
    return [{ key: `${doing.task}-${row.ref}`, title: row.title, ref: row.ref, when, ...doing }];
  });
}

/** One of its clearances was answered and does not clear it. */
function notCleared({ ref, title, stages }: RouteRow): DeskItem {
  const targetOn = stages.find(({ state }) => state === 'current')?.targetOn ?? null;
  return {
    ...{ key: `revise-${ref}`, title, ref, task: 'revise', sentBack: false, to: `/papers/${ref}/advice` },
    when: targetOn ? { kind: 'by', on: targetOn } : { kind: 'now' },
  };
}

type Here = { readonly row: RouteRow; readonly stage: StageRow };

/** Clearances and advice are asked of people by name and stand on the desk by that. */
function taskOf(
  waiting: ReturnType<typeof waitingFor>,
  { row, stage }: Here,
): (DeskTask & { to: string }) | null {
  const body = stage.body.name;
  const paper = `/papers/${row.ref}`;
  switch (waiting.kind) {
    case 'revision':
      return { task: 'revise', sentBack: true, to: `${paper}/edit` };
    case 'clearance-refused':
      return { task: 'revise', sentBack: false, to: `${paper}/advice` };
    case 'record':
      return recording(row, { body, stageId: stage.id });
    case 'notice':
      return { task: 'notice', body, days: waiting.days, to: `${paper}/notice` };
    case 'tabling':
      return { task: 'table', body, deferred: waiting.deferred, to: `/meetings?body=${stage.body.code}` };
    case 'desk':
      return {
        task: waiting.decides ? 'decide-alone' : 'consent',
        ...{ body, to: `/desk-decisions/${row.ref}` },
      };
    case 'publication': {
      const sealed = row.decisions.find(
        ({ state, publishedAt }) => state === 'sealed' && publishedAt === null,
      );
      return { task: 'publish', body, to: sealed ? `/register/${sealed.ref}` : paper };
    }
    default:
      return null;
  }
}

function recording(
  row: RouteRow,
  { body, stageId }: { body: string; stageId: string },
): DeskTask & { to: string } {
  const draft = row.decisions.find((decision) => decision.stageId === stageId && decision.state === 'draft');
  if (draft) return { task: 'seal', body, to: `/decisions/${draft.id}` };
  const item = row.items.find((one) => one.stageId === stageId && one.state === 'done');
  return { task: 'record', body, to: `/decisions/new?item=${item?.id ?? ''}` };
}
