import type { StageNeeds } from '~/domain/paper/stage';
import { stageTarget } from '~/domain/paper/stage-target';
import { CLOSURES_SELECT, calendarOf } from '~/persistence/closures';
import { chairOf, officersOf } from '~/persistence/paper-people';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import { notify } from '../notifications/notify';
import { readersAmong } from '../notifications/readers-among';
import { askClearances, type Clearers } from './ask-clearances';

type Arrival = {
  readonly paperId: string;
  readonly stageId: string;
  readonly at: Date;
  readonly clearers?: Partial<Clearers>;
  /** It was sent back to here. */
  readonly back?: boolean;
};

/** Lets a paper arrive at a station: its clock starts, its clearances are asked, its body's chair and officers are told. */
export async function arriveAt(
  tx: Transaction,
  { paperId, stageId, at, clearers = {}, back = false }: Arrival,
): Promise<void> {
  const stage = await tx.stage.findUniqueOrThrow({
    where: { id: stageId },
    select: {
      ...{ bodyId: true, name: true, targetDays: true, targetUnit: true, targetOn: true, needs: true },
      body: { select: CLOSURES_SELECT },
    },
  });
  const arrivedOn = londonDate(at.toISOString());
  const rule = { basis: stage.targetUnit as 'calendar' | 'working', calendar: calendarOf(stage.body) };
  const targetOn = stage.targetOn ?? stageTarget(arrivedOn, { days: stage.targetDays, rule });
  await tx.stage.update({ where: { id: stageId }, data: { state: 'current', arrivedAt: at, targetOn } });
  const { clearances = [] } = JSON.parse(stage.needs) as StageNeeds;
  await askClearances(tx, {
    paperId,
    stageId,
    matters: clearances,
    clearers,
    at,
    targetOn,
    days: stage.targetDays,
  });
  const chair = await chairOf(tx, stage.bodyId, arrivedOn);
  const paper = await tx.paper.findUniqueOrThrow({
    where: { id: paperId },
    select: { ...PAPER_THING_SELECT, ref: true, title: true },
  });
  const theirs = [...(await officersOf(tx, stage.bodyId, arrivedOn)), ...(chair ? [chair] : [])];
  await notify(tx, at, {
    // It names the paper: a chair whom an interest bars from it is not told.
    personIds: await readersAmong(tx, theirs, { paper: asPaperThing(paper), day: arrivedOn }),
    text: `${paper.ref}, ${paper.title}, ${back ? 'has come back' : 'has come to its next stage'}: ${stage.name}.`,
    href: `/papers/${paper.ref}`,
  });
}
