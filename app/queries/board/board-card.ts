import type { Profile } from '~/domain/body/profile';
import type { BoardCard } from '~/domain/paper/board';
import { type BoardColumn, boardColumn } from '~/domain/paper/board-column';
import { cardStatus } from '~/domain/paper/card-status';
import type { Gate } from '~/domain/paper/stage';
import { stageAge } from '~/domain/paper/stage-target';
import { waitingFor } from '~/domain/paper/waiting-for';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { readableComments } from '~/persistence/comment-scope';
import type { PaperRow, PaperSelect } from '~/persistence/paper-row';
import { ballotsShownTo, currentStage, implementationOf } from '~/persistence/route-facts';
import { ROUTE_SELECT, type StageRow } from '~/persistence/route-row';
import { type Known, waitingFacts } from '~/persistence/waiting-facts';
import { londonDate } from '~/platform/london';

export const cardSelect = (actor: Actor) =>
  ({
    ...ROUTE_SELECT,
    body: { select: { organisation: { select: { id: true, name: true, kind: true } } } },
    _count: { select: { comments: { where: { AND: [readableComments(actor), { withdrawnAt: null }] } } } },
  }) satisfies PaperSelect;

export type CardRow = PaperRow<ReturnType<typeof cardSelect>>;

/** One paper as its card; null when it is at no station. */
export function boardCard(row: CardRow, { actor, known }: { actor: Actor; known: Known }): BoardCard | null {
  const stage = currentStage(row);
  if (!stage) return null;
  const waiting = waitingFor(waitingFacts(row, { stage, known }));
  const arrivedOn = stage.arrivedAt ? londonDate(stage.arrivedAt.toISOString()) : known.today;
  const { lastDueOn } = implementationOf(row);
  const targetOn = stage.gate === 'implementation' ? (lastDueOn ?? stage.targetOn) : stage.targetOn;
  const age = stageAge(known.today, { arrivedOn, targetOn });
  const open = ballotsShownTo(row, known).find(({ state }) => state === 'open');
  return {
    id: row.id,
    ref: row.ref,
    title: row.title,
    column: columnOfStage(stage),
    lane: row.body.organisation.id,
    stage: stage.name,
    comments: row._count.comments,
    waiting,
    age,
    targetOn,
    status: cardStatus({ waiting, age, today: known.today, lastDueOn }),
    vote: open
      ? {
          ballotId: open.id,
          electors: open.electors.length,
          voted: open.electors.filter(({ voted }) => voted).length,
        }
      : null,
    movable: isOfficerOf(actor, stage.bodyId),
  };
}

type PlacedStage = Pick<StageRow, 'gate'> & {
  readonly body: { readonly profile: string; readonly organisation: { readonly kind: string } };
};

export function columnOfStage({ gate, body }: PlacedStage): BoardColumn {
  return boardColumn({
    gate: gate as Gate,
    profile: body.profile as Profile,
    organisation: body.organisation.kind as 'trust' | 'council' | 'department',
  });
}
