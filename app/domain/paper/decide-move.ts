import { ok, type Result, refuse } from '../shared/result';
import { type RouteStage, sameStation } from './decide-next-stage';
import { type GateBlock, type GateFacts, gateBlock } from './gate-block';

/** A station by its position, or the end of the line. */
export type Destination = number | 'end';

export type MoveFacts = GateFacts & {
  readonly stages: readonly RouteStage[];
  /** A ballot on the paper is open, or closed and not yet declared. */
  readonly ballotOpen: boolean;
};

export type LawfulMove = { readonly kind: 'on' } | { readonly kind: 'back'; readonly position: number };

export type MoveRefusal =
  | GateBlock
  | { readonly code: 'paper-not-on-the-line' }
  | { readonly code: 'no-such-station' }
  | { readonly code: 'already-there' }
  | { readonly code: 'not-next-station'; readonly next: string }
  | { readonly code: 'first-station' }
  | { readonly code: 'already-decided' }
  | { readonly code: 'only-call-in-asks-back' }
  | { readonly code: 'ballot-undecided' };

/**
 * Whether the officer of the body that has the paper may move it to a station by hand. Back to an earlier body
 * is allowed from any gate that judges, but not while a ballot on it is undecided; a decision that was made is asked back
 * by call-in alone (governance.md §6.4). Onward only to the next station and only when the present gate lacks nothing.
 * Everything else moves by a decision (governance.md §9).
 */
export function decideMove(facts: MoveFacts, to: Destination): Result<LawfulMove, MoveRefusal> {
  const line = [...facts.stages].sort((a, b) => a.position - b.position);
  const current = line.find((stage) => stage.state === 'current');
  if (!current) return refuse({ code: 'paper-not-on-the-line' });
  const next = line.find((stage) => stage.position > current.position && stage.state === 'to-come');
  if (to === 'end') return next ? refuse({ code: 'not-next-station', next: next.name }) : onward(facts);
  const target = line.find((stage) => stage.position === to);
  if (!target) return refuse({ code: 'no-such-station' });
  if (sameStation(target, current)) return refuse({ code: 'already-there' });
  if (target.position < current.position) return backward(facts, target.position);
  if (target.id !== next?.id) return refuse({ code: 'not-next-station', next: next?.name ?? '' });
  return onward(facts);
}

function onward(facts: MoveFacts): Result<LawfulMove, MoveRefusal> {
  const block = gateBlock(facts);
  return block ? refuse(block) : ok({ kind: 'on' });
}

function backward(facts: MoveFacts, position: number): Result<LawfulMove, MoveRefusal> {
  if (facts.gate === 'clearance') return refuse({ code: 'first-station' });
  if (facts.gate === 'call-in') return refuse({ code: 'only-call-in-asks-back' });
  if (facts.gate === 'implementation') return refuse({ code: 'already-decided' });
  if (facts.ballotOpen) return refuse({ code: 'ballot-undecided' });
  return ok({ kind: 'back', position });
}

/** The stations that a move may be asked to, each drawn once, in order of the line; the one where it is left out. */
export function moveTargets(stages: readonly RouteStage[]): readonly RouteStage[] {
  const line = [...stages]
    .sort((a, b) => a.position - b.position)
    .filter((stage) => stage.state !== 'skipped');
  const current = line.find((stage) => stage.state === 'current');
  if (!current) return [];
  return line.filter(
    (stage, index) =>
      !sameStation(stage, current) && !line.slice(index + 1).some((later) => sameStation(later, stage)),
  );
}
