import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';

export type ActionRefusal =
  | { readonly code: 'action-not-open'; readonly state: string }
  | { readonly code: 'closure-needs-evidence' }
  | { readonly code: 'closure-not-asked' }
  | { readonly code: 'closure-by-lead' }
  | { readonly code: 'closure-needs-minute' }
  | { readonly code: 'closure-other-body' }
  | { readonly code: 'closure-before-asked'; readonly askedOn: CalendarDate }
  | { readonly code: 'return-needs-reason' }
  | { readonly code: 'due-date-unchanged' };

type ActionState = 'open' | 'completed' | 'closed' | 'superseded';

/** Progress, evidence and a revised date need an open action. */
export function decideWork(state: ActionState): Result<true, ActionRefusal> {
  return state === 'open' ? ok(true) : refuse({ code: 'action-not-open', state });
}

/** Closure is asked on at least one piece of evidence: a note, a link or a file (governance.md §11). */
export function decideAskClosure(action: {
  readonly state: ActionState;
  readonly evidence: number;
}): Result<true, ActionRefusal> {
  if (action.state !== 'open') return refuse({ code: 'action-not-open', state: action.state });
  return action.evidence > 0 ? ok(true) : refuse({ code: 'closure-needs-evidence' });
}

export type ClosureDecision = {
  readonly state: ActionState;
  readonly bodyId: string;
  readonly leadId: string;
  readonly helperIds: readonly string[];
  readonly actorId: string;
  readonly result: 'granted' | 'returned';
  readonly reason: string;
  /** The day on which closure was asked. */
  readonly askedOn: CalendarDate;
  /** The meeting at which the body agreed, its last day, and its agenda item's number: the minute reference. */
  readonly minute: {
    readonly bodyId: string;
    readonly itemNumber: number;
    readonly metUntil: CalendarDate;
  } | null;
};

/**
 * Only the body closes, at a meeting of its own with a minute reference, not over before closure was asked, recorded by
 * somebody who neither leads nor helps; else it goes back to open with a reason (governance.md §11).
 */
export function decideClosure(decision: ClosureDecision): Result<true, ActionRefusal> {
  if (decision.state !== 'completed') return refuse({ code: 'closure-not-asked' });
  if ([decision.leadId, ...decision.helperIds].includes(decision.actorId))
    return refuse({ code: 'closure-by-lead' });
  if (decision.result === 'returned') {
    return decision.reason.trim() === '' ? refuse({ code: 'return-needs-reason' }) : ok(true);
  }
  if (!decision.minute) return refuse({ code: 'closure-needs-minute' });
  if (decision.minute.bodyId !== decision.bodyId) return refuse({ code: 'closure-other-body' });
  const { askedOn } = decision;
  return decision.minute.metUntil >= askedOn ? ok(true) : refuse({ code: 'closure-before-asked', askedOn });
}

/** A revised date is another date, with who agreed it and why; the original is never lost. */
export function decideRevision(action: {
  readonly state: ActionState;
  readonly dueOn: string;
  readonly toOn: string;
}): Result<true, ActionRefusal> {
  if (action.state !== 'open') return refuse({ code: 'action-not-open', state: action.state });
  return action.dueOn === action.toOn ? refuse({ code: 'due-date-unchanged' }) : ok(true);
}
