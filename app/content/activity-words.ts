import type { Activity } from '~/domain/meeting/meeting-room';

const RECORDED: { readonly [how: string]: (who: string) => string } = {
  expected: (who) => `${who} is expected`,
  'in-room': (who) => `${who} is in the room`,
  'on-line': (who) => `${who} is on line`,
  apologies: (who) => `Apologies from ${who}`,
  absent: (who) => `${who} is absent`,
  left: (who) => `${who} left`,
  returned: (who) => `${who} returned`,
};

const DECLARED: { readonly [result: string]: string } = {
  carried: 'carried',
  'not-carried': 'not carried',
  inquorate: 'no quorum',
  objected: 'objected to',
};

/** One thing that happened in the room, as a line; of a vote never which way. */
export function activityWords({ kind, who: name, how, item }: Activity): string {
  const who = name ?? 'Somebody';
  switch (kind) {
    case 'MeetingStarted':
      return 'The meeting started';
    case 'MeetingAdjourned':
      return `${who} adjourned the meeting`;
    case 'MeetingResumed':
      return `${who} resumed the meeting`;
    case 'MeetingEnded':
      return 'The meeting ended';
    case 'ItemOpened':
      return item ? `Item ${item.number}, ${item.title}` : 'The next item';
    case 'PublicExcluded':
      return 'The public was excluded';
    case 'PublicReadmitted':
      return 'The meeting is in public again';
    case 'AppendicesKept':
      return 'The exempt appendices are not discussed';
    case 'AttendanceRecorded':
      return (RECORDED[how ?? ''] ?? RECORDED.expected)?.(who) ?? who;
    case 'PresidingChanged':
      return name ? `${name} presides` : 'Nobody presides';
    case 'ConductTaken':
      return `${who} conducts the meeting`;
    case 'SpeakerCalled':
      return `${who} was called to speak`;
    case 'InterestDeclared':
      return `${who} declared an interest`;
    case 'InterestRuled':
      return `${who}’s interest was ruled on`;
    case 'BallotOpened':
      return how === 'assent' ? `${who} put the question without a vote` : `${who} opened the vote`;
    case 'LastVotesCalled':
      return 'Last votes called';
    case 'VoteCast':
      if (!name) return 'A secret vote was cast';
      return how === 'on-line' ? `${name} voted, on line` : `${name} voted`;
    case 'ObjectionRaised':
      return `${who} objected`;
    case 'BallotClosed':
      return how === 'assent' ? `${who} closed the question` : `${who} closed the vote`;
    case 'BallotSetAside':
      return how === 'assent' ? 'The question was set aside' : 'The vote was set aside';
    case 'CastingVoteUsed':
      return 'The tie was answered';
    case 'BallotDeclared':
      return `Declared: ${DECLARED[how ?? ''] ?? 'the result'}`;
    default:
      return kind;
  }
}
