import type { HappeningKind } from '~/domain/shared/happening-kind';

/** What is news of an action. */
export const ON_ACTIONS: readonly HappeningKind[] = [
  'ActionCreated',
  'ActionUpdated',
  'EvidenceAdded',
  'DueRevised',
  'ActionReassigned',
  'ClosureAsked',
  'ActionClosed',
  'ActionReturned',
];

const OF_DECISION: readonly HappeningKind[] = [
  'ConditionChanged',
  'DissentRecorded',
  'CallInAsked',
  'CalledIn',
  'CallInAnswered',
  'CallInEnded',
  'UrgentReported',
  'UrgentAnswered',
];

/** Whether it is news of a decision. */
export function isOfDecision(kind: HappeningKind): boolean {
  return OF_DECISION.includes(kind) || kind.startsWith('Decision');
}

/** Whether it is news of a resolution in writing. */
export function isOfResolution(kind: HappeningKind): boolean {
  return kind.startsWith('Resolution');
}
