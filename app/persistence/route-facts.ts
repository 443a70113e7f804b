import { isOfPaper, type MotionKind } from '~/domain/ballot/live-ballot';
import type { MoveFacts } from '~/domain/paper/decide-move';
import type { RouteStage } from '~/domain/paper/decide-next-stage';
import type { Gate, StageNeeds } from '~/domain/paper/stage';
import type { RouteRow, StageRow } from './route-row';

/** Where the paper is now; null where its route has not begun or has ended. */
export function currentStage(row: RouteRow): StageRow | null {
  return row.stages.find(({ state }) => state === 'current') ?? null;
}

/** What a station asks for before a paper passes it. */
export function needsOf(stage: StageRow): StageNeeds {
  return JSON.parse(stage.needs) as StageNeeds;
}

/** What `decideMove` needs; `stage` is where the paper is now. */
export function moveFacts(row: RouteRow, stage: StageRow): MoveFacts {
  return {
    gate: stage.gate as Gate,
    needs: needsOf(stage),
    clearances: clearancesOf(row, stage),
    callInClosesAt: callInOf(row, stage),
    calledIn: calledInOf(row, stage) !== null,
    ...implementationOf(row),
    stages: row.stages as readonly RouteStage[],
    ballotOpen: undecidedBallots(row).length > 0,
  };
}

/** The clearances that were asked for at a station. */
export function clearancesOf(row: RouteRow, stage: StageRow) {
  return row.advice.filter(({ kind, stageId }) => kind === 'clearance' && stageId === stage.id);
}

/** When the call-in closes whose station this is; null where it has not begun. */
export function callInOf(row: RouteRow, stage: StageRow): string | null {
  return decisionBefore(row, stage)?.callInClosesAt?.toISOString() ?? null;
}

/** Who has a decision that was called in, until it is answered; null where nobody has. */
export function calledInOf(row: RouteRow, stage: StageRow): 'scrutiny' | 'council' | null {
  const state = decisionBefore(row, stage)?.callIn?.state;
  if (!state || state === 'ended') return null;
  return state === 'held' ? 'scrutiny' : 'council';
}

/** The decision whose publication and call-in this station is. */
function decisionBefore(row: RouteRow, stage: StageRow) {
  if (stage.gate !== 'call-in') return undefined;
  const decisionId = row.stages.findLast(
    ({ position, decisionId: id }) => position < stage.position && id,
  )?.decisionId;
  return row.decisions.find(({ id }) => id === decisionId);
}

function undecidedBallots(row: RouteRow) {
  return row.items.flatMap(({ motions }) => motions.flatMap(({ ballots }) => ballots));
}

/** Votes on the paper of which the reader may know: one put while the public was out is for the body and for who stayed. */
export function ballotsShownTo(row: RouteRow, reader: Reader) {
  return row.items.flatMap(({ meeting, motions }) =>
    motions
      .filter(({ kind }) => isOfPaper(kind as MotionKind))
      .flatMap(({ ballots }) => ballots)
      .filter(
        ({ stayIds }) =>
          stayIds === null ||
          reader.myBodyIds.includes(meeting.bodyId) ||
          stayIds.split(' ').includes(reader.personId),
      ),
  );
}

type Reader = { readonly personId: string; readonly myBodyIds: readonly string[] };

/** Actions that still count: a superseded one was replaced by another. */
export function implementationOf(row: RouteRow) {
  const actions = row.decisions
    .flatMap((decision) => decision.actions)
    .filter(({ state }) => state !== 'superseded');
  const conditions = row.decisions
    .filter(({ state }) => state === 'sealed')
    .flatMap((decision) => decision.conditions);
  const open = actions.filter(({ state }) => state !== 'closed');
  return {
    actions: actions.length,
    closedActions: actions.length - open.length,
    openActions: open.length,
    openConditions: conditions.filter(({ state }) => state !== 'met').length,
    /** When the last of the open ones is due. */
    lastDueOn:
      open
        .map(({ dueOn }) => dueOn)
        .toSorted()
        .at(-1) ?? null,
  };
}
