import { type DecisionType, effectOnRoute } from '../decision/decision-type';
import { ok, type Result, refuse } from '../shared/result';
import type { Gate, StageState } from './stage';

export type RouteStage = {
  readonly id: string;
  readonly position: number;
  readonly gate: Gate;
  readonly bodyId: string;
  readonly name: string;
  readonly state: StageState;
};

/** What a decision does to the stations of one paper, by their ids. */
export type RouteEffect =
  | { readonly kind: 'moves'; readonly passed: string; readonly arrives: string }
  | { readonly kind: 'ends'; readonly passed: string }
  | { readonly kind: 'waits'; readonly at: string }
  /** `again` are the stations to be drawn once more after the present one, in order. */
  | { readonly kind: 'returns'; readonly left: string; readonly again: readonly string[] }
  | { readonly kind: 'stops'; readonly at: string };

export type NextStageRefusal =
  | { readonly code: 'stage-not-current' }
  | { readonly code: 'not-an-earlier-stage'; readonly position: number };

type Decided = {
  readonly stageId: string;
  readonly type: DecisionType;
  readonly returnToPosition?: number | undefined;
};

/**
 * What a decision taken at the current station does to the route (governance.md §9): on to the next one that
 * is not skipped, or to the end; it waits where it is; back to an earlier body, which is drawn again as a new
 * station after the present one with all that follows it; or it stops. Back without a position goes to the
 * body before, and from the first station to that station itself. Refuses `stage-not-current` and
 * `not-an-earlier-stage`.
 */
export function decideNextStage(
  stages: readonly RouteStage[],
  { stageId, type, returnToPosition }: Decided,
): Result<RouteEffect, NextStageRefusal> {
  const line = [...stages].sort((a, b) => a.position - b.position);
  const current = line.find((stage) => stage.id === stageId);
  if (current?.state !== 'current') return refuse({ code: 'stage-not-current' });
  switch (effectOnRoute(type)) {
    case 'on': {
      const next = line.find((stage) => stage.position > current.position && stage.state === 'to-come');
      return ok(
        next ? { kind: 'moves', passed: current.id, arrives: next.id } : { kind: 'ends', passed: current.id },
      );
    }
    case 'waits':
      return ok({ kind: 'waits', at: current.id });
    case 'stops':
      return ok({ kind: 'stops', at: current.id });
    case 'back':
      return returning(line, { current, returnToPosition });
  }
}

function returning(
  line: readonly RouteStage[],
  { current, returnToPosition }: { current: RouteStage; returnToPosition: number | undefined },
): Result<RouteEffect, NextStageRefusal> {
  const past = line.filter((stage) => stage.position <= current.position && stage.state !== 'skipped');
  if (returnToPosition === undefined) return ok(backTo(before(past, current), past, current));
  const asked = past.find((stage) => stage.position === returnToPosition && !sameStation(stage, current));
  return asked
    ? ok(backTo(asked, past, current))
    : refuse({ code: 'not-an-earlier-stage', position: returnToPosition });
}

function backTo(asked: RouteStage, past: readonly RouteStage[], current: RouteStage): RouteEffect {
  // The station asked for may have been drawn more than once: the latest is where the road forks again.
  const from = past.reduce((latest, stage) => (sameStation(stage, asked) ? stage : latest), asked);
  const again = past.filter(
    (stage, index) =>
      stage.position >= from.position && !past.slice(index + 1).some((later) => sameStation(later, stage)),
  );
  return { kind: 'returns', left: current.id, again: again.map(({ id }) => id) };
}

function before(past: readonly RouteStage[], current: RouteStage): RouteStage {
  const distinct = past.filter((stage) => !sameStation(stage, current));
  const last = past.findLast((stage) => stage.state === 'passed' && distinct.includes(stage));
  return last ?? current;
}

/** Stations drawn again keep their gate, body and name. */
export function sameStation(a: RouteStage, b: RouteStage): boolean {
  return a.gate === b.gate && a.bodyId === b.bodyId && a.name === b.name;
}
