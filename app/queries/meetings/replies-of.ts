import { substitutesRule } from '~/domain/body/substitutes';
import { type Reply, replyAsItStands } from '~/domain/meeting/attendance-reply';
import { mayAct } from '~/domain/meeting/may-act';
import type { RepliesShown, ReplyShown } from '~/domain/meeting/replies-view';
import { isOfficerOf } from '~/domain/permission/actor';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { substituteCandidates } from '~/persistence/substitutes';
import { londonDate } from '~/platform/london';
import { forecastOf } from './forecast-of';
import type { MeetingFacts } from './meeting-facts';

/**
 * Who said what about coming to a meeting that has not started: to each member his or her own word and the forecast; all of
 * it, with the reasons, to the chair and the officer alone. Null once it has started.
 */
export async function repliesOf(facts: MeetingFacts): Promise<RepliesShown | null> {
  const { actor, meeting, seats, thing, card } = facts;
  if (meeting.state !== 'scheduled') return null;
  const kept = await reads().attendanceReply.findMany({
    where: { meetingId: meeting.id },
    include: { substitute: { select: NAME_SELECT } },
  });
  const recorders = await reads().person.findMany({
    where: { id: { in: kept.flatMap(({ recordedById }) => recordedById ?? []) } },
    select: { id: true, ...NAME_SELECT },
  });
  const held = seats.filter(({ personId }) => personId !== null);
  const shown = held.map((seat): ReplyShown => {
    const row = kept.find((one) => one.seatId === seat.id && one.personId === seat.personId);
    const recorder = recorders.find(({ id }) => id === row?.recordedById);
    return {
      ...{ seatId: seat.id, name: seat.name, you: seat.personId === actor.personId },
      reply: replyAsItStands((row?.reply ?? null) as Reply | null, seat.attendance?.mode ?? 'expected'),
      reason: row?.reason ?? '',
      substitute: row?.substitute ? fullName(row.substitute) : null,
      substituteId: row?.substituteId ?? null,
      at: row?.at.toISOString() ?? null,
      recordedBy: recorder ? fullName(recorder) : null,
    };
  });
  const own = shown.find(({ you }) => you) ?? null;
  const officer = isOfficerOf(actor, meeting.bodyId);
  const mayReply = own !== null && mayAct(actor, 'meeting:reply', thing).ok;
  const mayRecord = mayAct(actor, 'meeting:record-reply', thing).ok;
  const rule = substitutesRule(card);
  const day = londonDate(meeting.startsAt.toISOString());
  return {
    said: own || officer ? Object.fromEntries(shown.map(({ seatId, reply }) => [seatId, reply])) : null,
    ...{ own, all: readsReasons(facts) ? shown : null, mayReply, mayRecord },
    substitutes:
      rule && (mayReply || mayRecord)
        ? { rule, people: await substituteCandidates(reads(), meeting.bodyId, day) }
        : null,
    forecast: own || officer ? await forecastOf(facts, replyBySeat(shown)) : null,
  };
}

/**
 * Why somebody sends apologies, by seat, for the chair and the officer alone: also once the meeting has begun, and after it.
 */
export async function apologyReasons({
  actor,
  meeting,
  seats,
}: MeetingFacts): Promise<ReadonlyMap<string, string>> {
  if (!readsReasons({ actor, meeting, seats })) return new Map();
  const kept = await reads().attendanceReply.findMany({
    where: { meetingId: meeting.id, reply: 'apologies', reason: { not: '' } },
    select: { seatId: true, personId: true, reason: true },
  });
  const stand = kept.filter(({ seatId, personId }) =>
    seats.some(
      (seat) => seat.id === seatId && seat.personId === personId && seat.attendance?.mode === 'apologies',
    ),
  );
  return new Map(stand.map(({ seatId, reason }) => [seatId, reason]));
}

function readsReasons({ actor, meeting, seats }: Pick<MeetingFacts, 'actor' | 'meeting' | 'seats'>): boolean {
  const chairs = seats.some(({ role, personId }) => role === 'chair' && personId === actor.personId);
  return chairs || isOfficerOf(actor, meeting.bodyId);
}

function replyBySeat(shown: readonly ReplyShown[]): ReadonlyMap<string, Reply> {
  return new Map(shown.flatMap(({ seatId, reply }) => (reply ? [[seatId, reply] as const] : [])));
}
