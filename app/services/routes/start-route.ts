import type { TemplateStage } from '~/domain/paper/stage';
import type { CalendarDate } from '~/domain/shared/calendar';
import { nextNumber } from '~/persistence/references';
import { routeTemplates } from '~/persistence/route-templates';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { arriveAt } from './arrive-at';
import type { Clearers } from './ask-clearances';

export type { Clearers };

type Start = {
  readonly paperId: string;
  readonly at: Date;
  /**
   * The author names them when submitting: the form of submission passes them on. Where nobody is named, the
   * members and officers of the clearance's body are asked.
   */
  readonly clearers?: Partial<Clearers> | undefined;
  /** The day by which all is to be done, where one is agreed: the target of the last station. */
  readonly implementBy?: CalendarDate | undefined;
};

/**
 * Gives a submitted paper its own copy of its template's stages and lets it arrive at the first, whose
 * clearances are asked for. A route begun already is left as it is. Called in the transaction of
 * `submitPaper`, which makes the first version before it.
 */
export async function startRoute(
  tx: Transaction,
  { paperId, at, clearers = {}, implementBy }: Start,
): Promise<void> {
  const begun = await tx.stage.count({ where: { paperId } });
  if (begun > 0) return;
  const paper = await tx.paper.findUniqueOrThrow({ where: { id: paperId }, select: { templateKey: true } });
  const stages = await stagesOf(tx, paper.templateKey);
  const codes = [...new Set(stages.map(({ bodyCode }) => bodyCode))];
  const bodies = await tx.body.findMany({ where: { code: { in: codes } }, select: { id: true, code: true } });
  const ids = new Map(bodies.map(({ id, code }) => [code, id]));
  await tx.stage.createMany({
    data: stages.map((stage, index) => ({
      id: newId(),
      paperId,
      position: index + 1,
      gate: stage.gate,
      bodyId: bodyId(ids, stage.bodyCode),
      name: stage.name,
      targetDays: stage.targetDays,
      targetUnit: stage.targetUnit,
      targetOn: stage.gate === 'implementation' ? (implementBy ?? null) : null,
      needs: JSON.stringify(stage.needs),
      state: 'to-come',
    })),
  });
  const first = await tx.stage.findFirstOrThrow({ where: { paperId, position: 1 }, select: { id: true } });
  await arriveAt(tx, { paperId, stageId: first.id, at, clearers });
  await nextNumber(tx, 'live:board');
}

async function stagesOf(tx: Transaction, key: string): Promise<readonly TemplateStage[]> {
  const template = (await routeTemplates(tx)).find((one) => one.key === key);
  if (!template) throw new Error(`no route template ${key}`);
  return template.stages;
}

function bodyId(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code);
  if (!id) throw new Error(`the route needs the body ${code}, which is not here`);
  return id;
}
