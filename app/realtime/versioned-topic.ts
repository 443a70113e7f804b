import type { Happening } from '~/domain/shared/happening';
import type { Topic } from './contract';
import { isOfDecision, isOfResolution, ON_ACTIONS } from './kinds-told';

/** The one topic whose version a happening carries: of the meeting where there is one, else of what it is about. */
export function versionedTopic({ kind, meetingId, paperId, subjectId }: Happening): Topic | null {
  if (meetingId) return `meeting:${meetingId}`;
  if (ON_ACTIONS.includes(kind)) return `action:${subjectId}`;
  if (isOfDecision(kind)) return `decision:${subjectId}`;
  if (isOfResolution(kind)) return `resolution:${subjectId}`;
  return paperId ? `paper:${paperId}` : null;
}
