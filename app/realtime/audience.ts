import type { Happening } from '~/domain/shared/happening';
import type { HappeningKind } from '~/domain/shared/happening-kind';
import { type Addressee, addressedBody, addressedInsiders } from './addressee';
import type { Topic } from './contract';
import { isOfDecision, isOfResolution, ON_ACTIONS } from './kinds-told';

/** One topic that hears of a happening, who there, and which of its facts. */
export type Telling = {
  readonly topic: Topic;
  readonly addressee: Addressee;
  readonly facts: readonly string[];
};

/** The facts that may leave the server, by kind; what is not named here stays. A choice is never among them. */
const FACTS: { readonly [K in HappeningKind]?: readonly string[] } = {
  VoteCast: ['ballotId', 'seatId', 'turnout', 'electors'],
  BallotOpened: ['ballotId', 'electors'],
  BallotClosed: ['ballotId'],
  BallotDeclared: ['ballotId', 'result'],
  PaperMoved: ['ref', 'from', 'to'],
  AttendanceRecorded: ['seatId', 'mode'],
  ItemOpened: ['itemId'],
  CommentMade: ['commentId'],
  ResolutionAnswered: ['agreed'],
};
/** The same for the board, where many read of a vote who are not in its meeting: never who voted. */
const FACTS_ON_BOARD: { readonly [K in HappeningKind]?: readonly string[] } = {
  VoteCast: ['ballotId', 'turnout', 'electors'],
  PaperMoved: ['ref', 'from', 'to'],
};

const ON_BOARD: readonly HappeningKind[] = [
  'PaperSubmitted',
  'PaperVersionIssued',
  'PaperMoved',
  'PaperWithdrawn',
  'NoticeGiven',
  'AdviceAsked',
  'AdviceAnswered',
  'BallotOpened',
  'VoteCast',
  'BallotClosed',
  'BallotDeclared',
  'BallotSetAside',
  'DecisionSealed',
  'DecisionPublished',
  'CalledIn',
  'CallInAnswered',
  'CallInEnded',
  'CommentMade',
  'CommentWithdrawn',
  'ActionCreated',
  'ActionClosed',
];

/** Pure: which topics hear of a happening, and who there. By default nobody. */
export function audience(happening: Happening): readonly Telling[] {
  const { kind, meetingId, paperId, subjectId } = happening;
  const { decisionId } = happening.facts;
  const tellings: Telling[] = [];
  const tell = (topic: Topic, addressee: Addressee, facts = FACTS[kind] ?? []) =>
    tellings.push({ topic, addressee, facts });
  const body = addressedBody(happening) ?? addressedInsiders(happening);
  if (kind === 'Notified') {
    if (subjectId) tell('desk', { to: 'person', personId: subjectId });
    return tellings;
  }
  if (meetingId) tell(`meeting:${meetingId}`, { to: 'everyone-there' });
  // Who waits outside hears only when to look again.
  if (meetingId && FOR_THOSE_OUTSIDE.includes(kind))
    tell(`outside:${meetingId}`, { to: 'everyone-there' }, []);
  if (paperId) {
    // Of what a meeting does, readers of the paper hear that it was done; of each vote, those in the meeting.
    if (kind !== 'VoteCast')
      tell(
        `paper:${paperId}`,
        body ?? { to: 'everyone-there' },
        meetingId || isOfResolution(kind) ? [] : undefined,
      );
    if (ON_BOARD.includes(kind)) {
      tell('board', body ?? { to: 'readers-of-paper', paperId }, FACTS_ON_BOARD[kind] ?? []);
    }
  }
  if (ON_ACTIONS.includes(kind) && subjectId) {
    tell(`action:${subjectId}`, { to: 'everyone-there' });
    tell('actions', { to: 'readers-of-action', actionId: subjectId });
    // The record lists its actions as they stand.
    if (typeof decisionId === 'string') tell(`decision:${decisionId}`, { to: 'everyone-there' }, []);
  }
  if (isOfResolution(kind) && subjectId) tell(`resolution:${subjectId}`, { to: 'everyone-there' });
  if (isOfDecision(kind) && subjectId) tell(`decision:${subjectId}`, { to: 'everyone-there' });
  return tellings;
}

const FOR_THOSE_OUTSIDE: readonly HappeningKind[] = [
  'PublicReadmitted',
  'MeetingAdjourned',
  'MeetingResumed',
  'MeetingEnded',
];
