import { isOutside } from '~/domain/meeting/is-outside';
import { itemNumber } from '~/domain/meeting/item-number';
import type { Activity } from '~/domain/meeting/meeting-room';
import { keptOut } from '~/persistence/exclusions';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import type { MeetingFacts } from './meeting-facts';

const SHOWN = [
  'MeetingStarted',
  'MeetingAdjourned',
  'MeetingResumed',
  'MeetingEnded',
  'ItemOpened',
  'PublicExcluded',
  'PublicReadmitted',
  'AppendicesKept',
  'AttendanceRecorded',
  'PresidingChanged',
  'ConductTaken',
  'SpeakerCalled',
  'InterestDeclared',
  'InterestRuled',
  'BallotOpened',
  'LastVotesCalled',
  'VoteCast',
  'ObjectionRaised',
  'BallotClosed',
  'BallotSetAside',
  'CastingVoteUsed',
  'BallotDeclared',
];
const OF_BALLOT = ['BallotOpened', 'BallotClosed', 'BallotSetAside'];
const ABOUT_MEMBER = [
  'AttendanceRecorded',
  'InterestDeclared',
  'InterestRuled',
  'PresidingChanged',
  'ConductTaken',
  'SpeakerCalled',
  'VoteCast',
  'ObjectionRaised',
];

/** What happened last at the meeting, newest first. */
export async function activityOf(facts: MeetingFacts, most = 8): Promise<readonly Activity[]> {
  const { meeting, seats, items } = facts;
  const events = await reads().event.findMany({
    where: { meetingId: meeting.id, kind: { in: SHOWN }, NOT: withoutMe(facts) },
    orderBy: { seq: 'desc' },
    take: most,
    select: { seq: true, at: true, kind: true, actorId: true, subjectId: true, facts: true },
  });
  const ids = events.flatMap(({ actorId, subjectId }) => [actorId, subjectId]).filter((id) => id !== null);
  const people = await reads().person.findMany({
    where: { id: { in: ids } },
    select: { id: true, ...NAME_SELECT },
  });
  const withoutVote = await putWithoutVote(ids);
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  return events.map(({ seq, at, kind, actorId, subjectId, facts: text }) => {
    const told = JSON.parse(text) as { readonly [name: string]: unknown };
    const seat = seats.find(({ id }) => id === told.seatId);
    const member = names.get(subjectId ?? '') ?? seat?.name ?? null;
    const item = items.find(({ id }) => id === subjectId);
    const onLine = seat?.attendance?.mode === 'on-line' ? 'on-line' : null;
    const said = String(told.mode ?? told.result ?? '');
    const assent = OF_BALLOT.includes(kind) && withoutVote.has(subjectId ?? '') ? 'assent' : said;
    const how = kind === 'VoteCast' ? onLine : assent;
    return {
      key: String(seq),
      at: at.toISOString(),
      kind,
      who: ABOUT_MEMBER.includes(kind) ? member : (names.get(actorId ?? '') ?? null),
      how: how || null,
      item: item ? { number: itemNumber(item), title: item.title } : null,
    };
  });
}

/** Which of the ballots are questions put without a vote. */
async function putWithoutVote(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const ballots = await reads().ballot.findMany({
    where: { id: { in: [...ids] }, method: 'assent' },
    select: { id: true },
  });
  return new Set(ballots.map(({ id }) => id));
}

/** What went on while the actor was out with the public. */
function withoutMe({ actor, exclusions, meeting: { bodyId } }: MeetingFacts) {
  return exclusions
    .filter(keptOut)
    .filter(({ stays }) => isOutside(actor, { bodyId, stayIds: stays.map(({ personId }) => personId) }))
    .map(({ excludedAt, returnedAt }) => ({
      at: { gte: new Date(excludedAt ?? ''), ...(returnedAt ? { lt: new Date(returnedAt) } : {}) },
      kind: { notIn: ['PublicExcluded', 'PublicReadmitted'] },
    }));
}
