import type { Happening, HappeningKind } from '~/domain/shared/happening';
import type { Topic } from './contract';

/**
 * To whom a fact goes among those who watch a topic: everyone who was let into it, those who may read the
 * paper or the action that it is about, those who belong to one body, or one person.
 */
export type Addressee =
  | { readonly to: 'everyone-there' }
  | { readonly to: 'readers-of-paper'; readonly paperId: string }
  | { readonly to: 'readers-of-action'; readonly actionId: string }
  | { readonly to: 'body'; readonly bodyId: string; readonly orPersonIds: readonly string[] }
  | { readonly to: 'person'; readonly personId: string };

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
const ON_ACTIONS: readonly HappeningKind[] = [
  'ActionCreated',
  'ActionUpdated',
  'EvidenceAdded',
  'DueRevised',
  'ActionReassigned',
  'ClosureAsked',
  'ActionClosed',
  'ActionReturned',
];
const COMMENTS: readonly HappeningKind[] = [
  'CommentMade',
  'CommentResolved',
  'CommentWithdrawn',
  'CommentWidened',
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

/** A comment addressed to one body is told to that body, to who wrote it, and to the paper's author and sponsor. */
function addressedBody({ kind, facts, actorId }: Happening): Addressee | undefined {
  if (!COMMENTS.includes(kind) || typeof facts.audienceBodyId !== 'string') return undefined;
  const answering = [actorId, facts.paperAuthorId, facts.paperSponsorId].filter(
    (id) => typeof id === 'string',
  );
  return { to: 'body', bodyId: facts.audienceBodyId, orPersonIds: answering };
}

/** While the public is out, news of a ballot goes to the body and to those who stay (governance.md §7). */
function addressedInsiders({ facts }: Happening): Addressee | undefined {
  if (typeof facts.insideBodyId !== 'string') return undefined;
  return { to: 'body', bodyId: facts.insideBodyId, orPersonIds: stayingIn(facts) };
}

/** Those named to stay, as a happening carries them. */
export function stayingIn({ stayIds }: Happening['facts']): readonly string[] {
  return typeof stayIds === 'string' && stayIds !== '' ? stayIds.split(' ') : [];
}

const FOR_THOSE_OUTSIDE: readonly HappeningKind[] = [
  'PublicReadmitted',
  'MeetingAdjourned',
  'MeetingResumed',
  'MeetingEnded',
];

/** The one topic whose version a happening carries: of the meeting where there is one, else of what it is about. */
export function versionedTopic({ kind, meetingId, paperId, subjectId }: Happening): Topic | null {
  if (meetingId) return `meeting:${meetingId}`;
  if (ON_ACTIONS.includes(kind)) return `action:${subjectId}`;
  if (isOfDecision(kind)) return `decision:${subjectId}`;
  if (isOfResolution(kind)) return `resolution:${subjectId}`;
  return paperId ? `paper:${paperId}` : null;
}

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

function isOfDecision(kind: HappeningKind): boolean {
  return OF_DECISION.includes(kind) || kind.startsWith('Decision');
}

function isOfResolution(kind: HappeningKind): boolean {
  return kind.startsWith('Resolution');
}
