import type { ItemKind } from '~/domain/meeting/agenda';
import type { AgendaLine, ExclusionShown, LateShown } from '~/domain/meeting/agenda-line';
import { partOf } from '~/domain/meeting/agenda-part';
import { agendaTimes } from '~/domain/meeting/agenda-times';
import { countsAsPresent, isHere } from '~/domain/meeting/attendance';
import { belowQuorum } from '~/domain/meeting/below-quorum';
import { lateness } from '~/domain/meeting/decide-late-item';
import { mayAct } from '~/domain/meeting/may-act';
import type { MeetingActs, MeetingHead } from '~/domain/meeting/meeting-head';
import type { MeetingKind } from '~/domain/meeting/meeting-kind';
import { quorumOfItem } from '~/domain/meeting/quorum-of-item';
import type { ObserverShown, QuorumShown, SeatShown, SeatStanding } from '~/domain/meeting/seats-shown';
import { carriedBy } from '~/domain/paper/attachment';
import type { MeetingAct } from '~/domain/permission/acts';
import type { MeetingState } from '~/domain/permission/meeting-table';
import { keptOut, stands } from '~/persistence/exclusions';
import { lateItemFacts } from '~/persistence/late-item';
import { classBefore } from '~/persistence/tabled-class';
import type { MeetingFacts, SeatFacts } from './meeting-facts';
import type { Outcomes } from './outcomes-of';

export function headOf({ meeting, seats, actor }: MeetingFacts): MeetingHead {
  const seat = seats.find(({ id }) => id === meeting.presidingSeatId);
  return {
    id: meeting.id,
    version: meeting.liveVersion,
    title: meeting.title,
    kind: meeting.kind as MeetingKind,
    agendaVersion: meeting.agendaVersion,
    edition: meeting.agendaEdition,
    cancelReason: meeting.cancelReason,
    body: meeting.body.name,
    state: meeting.state as MeetingState,
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    startedAt: meeting.startedAt?.toISOString() ?? null,
    endedAt: meeting.endedAt?.toISOString() ?? null,
    place: meeting.place,
    onlineAllowed: meeting.onlineAllowed,
    presiding: seat?.personId
      ? {
          ...{ seatId: seat.id, personId: seat.personId, name: seat.name, role: seat.role },
          you: seat.personId === actor.personId,
        }
      : null,
  };
}

const ACTS = {
  arrange: 'meeting:arrange',
  endInvitation: 'meeting:end-invitation',
  run: 'meeting:run',
  recordAttendance: 'meeting:record-attendance',
  attend: 'meeting:attend',
  declare: 'meeting:declare-interest',
  rule: 'meeting:rule-interest',
  preside: 'meeting:preside',
  admitLateItem: 'meeting:admit-late-item',
  conduct: 'meeting:conduct',
  callSpeaker: 'meeting:call-speaker',
  excludePublic: 'meeting:exclude-public',
  signOffAgenda: 'meeting:sign-off-agenda',
  publishAgenda: 'meeting:publish-agenda',
} as const satisfies { readonly [A in keyof MeetingActs]: MeetingAct };

/** What the actor may do at this meeting now. */
export function actsOf({ actor, thing }: MeetingFacts): MeetingActs {
  const may = (act: MeetingAct) => mayAct(actor, act, thing).ok;
  return Object.fromEntries(Object.entries(ACTS).map(([name, act]) => [name, may(act)])) as MeetingActs;
}

export function agendaOf(facts: MeetingFacts, outcomes: Outcomes): readonly AgendaLine[] {
  const { begins } = timesOf(facts);
  return facts.items.map((item, index) => agendaLine(item, facts, { outcomes, begins: begins[index] ?? '' }));
}

/** The planned times of the agenda. */
export function timesOf({ meeting, items }: MeetingFacts) {
  return agendaTimes({
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    minutes: items.map(({ minutes }) => minutes),
  });
}

function agendaLine(
  item: MeetingFacts['items'][number],
  facts: MeetingFacts,
  { outcomes, begins }: { readonly outcomes: Outcomes; readonly begins: string },
): AgendaLine {
  const { readable, meeting } = facts;
  const { id, number, suffix, title, kind, state, result, minutes, paper, paperId, versionNumber } = item;
  const part = partOf(classBefore(paper, versionNumber));
  return {
    id,
    number,
    suffix,
    title,
    kind: kind as ItemKind,
    presenter: item.presenter,
    begins,
    published: item.openedAt !== null,
    state,
    result,
    minutes,
    paper:
      paper && paperId && readable.has(paperId)
        ? {
            ...{ ref: paper.ref, version: versionNumber, newest: paper.versionNumber },
            withdrawn: paper.state === 'withdrawn',
          }
        : null,
    ballots: outcomes.get(id)?.ballots ?? [],
    decision: outcomes.get(id)?.decision ?? null,
    late: lateShown(item, meeting),
    part,
    exemptAppendices: part === 'B' ? [] : exemptIn(item),
    appendicesKept: item.appendicesKeptAt?.toISOString() ?? null,
    exclusion: exclusionShown(id, facts),
    special: item.specialText ?? '',
  };
}

/** Letters of the exempt appendices that the version tabled carries. */
function exemptIn({ paper, versionNumber }: MeetingFacts['items'][number]): readonly string[] {
  const carried = paper?.attachments.filter((one) => carriedBy(versionNumber ?? 0, one)) ?? [];
  return carried.map(({ letter }) => letter);
}

/** The exclusion that stands for the item, else the one under which the public was out last. */
export function exclusionShown(itemId: string, { exclusions, names }: MeetingFacts): ExclusionShown | null {
  const ofItem = exclusions.filter((one) => one.itemId === itemId);
  const shown = ofItem.find(stands) ?? ofItem.findLast(keptOut);
  if (!shown) return null;
  const { state, ground, paragraphs, reason, excludedAt, returnedAt } = shown;
  const stays = shown.stays.map((stay) => ({ name: names.get(stay.personId) ?? '', reason: stay.reason }));
  return { state, ground, paragraphs, reason, excludedAt, returnedAt, stays };
}

function lateShown(
  { addedAt, openedAt, urgentReason }: MeetingFacts['items'][number],
  meeting: MeetingFacts['meeting'],
): LateShown | null {
  const facts = lateItemFacts({ addedAt, openedAt, meeting });
  const sum = lateness(facts);
  if (!sum || !facts.addedOn) return null;
  return { addedOn: facts.addedOn, sum, rule: sum.rule, reason: urgentReason };
}

export function seatsOf({ seats, meeting, actor, card }: MeetingFacts): readonly SeatShown[] {
  return seats.map((seat) => ({
    id: seat.id,
    name: seat.name,
    presides: seat.id === meeting.presidingSeatId && seat.personId !== null,
    you: seat.personId === actor.personId,
    standing: standingOf(seat, card?.remote ?? true),
    since: seat.outSince ?? seat.attendance?.leftAt ?? null,
  }));
}

function standingOf({ attendance, barred, restricted }: SeatFacts, remoteCounts: boolean): SeatStanding {
  if (attendance === null) return 'vacant';
  const came = attendance.mode === 'in-room' || attendance.mode === 'on-line';
  if (barred && (came || attendance.mode === 'expected')) return 'recused';
  if (came && !isHere(attendance)) return 'left';
  if (came && !countsAsPresent(attendance, remoteCounts)) return 'not-counted';
  return came && restricted ? 'restricted' : attendance.mode;
}

/** The quorum of the item in hand, as attendance and rulings stand; null where the body has none. */
export function quorumShown({ seats, card }: MeetingFacts): QuorumShown | null {
  if (!card?.quorum) return null;
  const all = seats.map((seat) => ({ ...seat, leads: seat.role !== 'member' }));
  const quorum = quorumOfItem(all, { rule: card.quorum, remote: card.remote });
  const { state, needed, vacant } = quorum;
  const still = belowQuorum({ profile: card.profile, state, needed, inOffice: seats.length - vacant });
  return { ...quorum, seats: seats.length, still };
}

/** Those who were let in to follow it, each with the capacity; while the public is out, those who stay. */
export function observersOf({ meeting, names, thing }: MeetingFacts): readonly ObserverShown[] {
  const inside = meeting.observers.filter(({ personId }) => !thing.excludedIds.includes(personId));
  return inside.map(({ personId, role }) => ({ name: names.get(personId) ?? '', role }));
}
