import { noticeRule } from '~/domain/body/notice-rule';
import { isCouncilProfile, type Profile } from '~/domain/body/profile';
import { agendaChanges } from '~/domain/meeting/agenda-snapshot';
import type { PublicationShown } from '~/domain/meeting/publication-shown';
import { agendaNotice } from '~/domain/notice/agenda-notice';
import { agendaNow, publishedAgenda, signOffFor } from '~/persistence/agenda';
import { calendarOf } from '~/persistence/closures';
import { cardOn } from '~/persistence/late-item';
import { officerNames } from '~/persistence/officer-names';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import type { MeetingFacts } from './meeting-facts';

/** How the publication of the agenda stands, with its clock and what changed since the reader's edition. */
export async function publicationOf(facts: MeetingFacts): Promise<PublicationShown> {
  const { meeting, actor, today } = facts;
  const meetingId = meeting.id;
  const [now, editions, read, postponed] = await Promise.all([
    agendaNow(reads(), meetingId),
    reads().agendaPublication.findMany({ where: { meetingId }, orderBy: { edition: 'asc' } }),
    reads().agendaRead.findUnique({ where: { personId_meetingId: { personId: actor.personId, meetingId } } }),
    reads().postponement.findMany({ where: { meetingId }, orderBy: { at: 'asc' } }),
  ]);
  const signOff = await signOffFor(reads(), meetingId, now.digest);
  const newest = editions.at(-1);
  const seen = editions.find(({ edition }) => edition === read?.edition);
  const forThisDay = editions.filter(({ meetsAt }) => meetsAt.getTime() === meeting.startsAt.getTime());
  const first = forThisDay[0];
  return {
    notice: noticeOf(facts, first ? londonDate(first.publishedAt.toISOString()) : today),
    publishedAt: forThisDay.at(-1)?.publishedAt.toISOString() ?? null,
    signedOff: signOff && (await signOffOf(signOff, now.digest)),
    unpublished:
      newest && newest.digest !== now.digest
        ? agendaChanges(publishedAgenda(newest.contents), now.agenda)
        : [],
    readEdition: read?.edition ?? 0,
    sinceRead:
      newest && seen && seen.edition < newest.edition
        ? agendaChanges(publishedAgenda(seen.contents), publishedAgenda(newest.contents))
        : [],
    postponed: postponed.map(({ fromStart, toStart, reason }) => ({
      from: fromStart.toISOString(),
      to: toStart.toISOString(),
      reason,
    })),
    summons: await summonsOf(facts),
  };
}

function noticeOf({ meeting }: MeetingFacts, on: string): PublicationShown['notice'] {
  const meetsOn = londonDate(meeting.startsAt.toISOString());
  const card = cardOn(meeting.body.cards, meetsOn);
  const rule = noticeRule({ profile: meeting.body.profile as Profile, noticeDays: card?.noticeDays });
  const notice = agendaNotice({ rule, meetsOn, on, calendar: calendarOf(meeting.body) });
  return notice.ok ? notice.value : null;
}

type SignOff = {
  readonly at: Date;
  readonly byId: string;
  readonly forId: string | null;
  readonly digest: string;
};

async function signOffOf({ at, byId, forId, digest }: SignOff, now: string) {
  const people = await reads().person.findMany({
    where: { id: { in: [byId, forId ?? ''] } },
    select: { id: true, ...NAME_SELECT },
  });
  const nameOf = (id: string | null) => {
    const person = people.find((one) => one.id === id);
    return person ? fullName(person) : null;
  };
  return { at: at.toISOString(), by: nameOf(byId) ?? '', forName: nameOf(forId), stands: digest === now };
}

/** Whom a council's meeting summons and who signs: its officers, for the proper officer (LGA 1972 Sch 12 para 4). */
async function summonsOf({ meeting, seats, today }: MeetingFacts): Promise<PublicationShown['summons']> {
  if (!isCouncilProfile(meeting.body.profile as Profile)) return null;
  const at = new Date(`${today}T12:00:00Z`);
  return {
    signedBy: await officerNames(reads(), { bodyId: meeting.bodyId, at }),
    members: seats.flatMap(({ name }) => (name === '' ? [] : [name])),
  };
}
