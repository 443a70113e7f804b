import { checkMotionKind } from '~/domain/ballot/motion-majority';
import type { Profile } from '~/domain/body/profile';
import type { AgendaPage } from '~/domain/meeting/agenda-page';
import { agendaTemplates, missingFrom } from '~/domain/meeting/agenda-templates';
import type { MeetingKind } from '~/domain/meeting/meeting-kind';
import { meets } from '~/domain/paper/decide-tabling';
import { GATES } from '~/domain/paper/stage';
import type { Actor } from '~/domain/permission/actor';
import { peopleOfBody } from '~/persistence/paper-people';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { type MeetingFacts, meetingFacts } from './meeting-facts';
import { actsOf, agendaOf, headOf, observersOf, timesOf } from './meeting-parts';
import { outcomesOf } from './outcomes-of';
import { publicationOf } from './publication-of';

/** The agenda with what its officer needs to arrange it; null when the actor may not know of it. */
export async function agendaPage(actor: Actor, meetingId: string, now: Date): Promise<AgendaPage | null> {
  const facts = await meetingFacts(actor, meetingId, now);
  if (!facts) return null;
  const acts = actsOf(facts);
  const [papers, people] = acts.arrange
    ? await Promise.all([papersWaiting(facts), peopleToInvite(facts)])
    : [[], []];
  return {
    head: headOf(facts),
    agenda: agendaOf(facts, await outcomesOf(facts)),
    observers: observersOf(facts),
    guests: acts.endInvitation ? guestsOf(facts) : [],
    acts,
    general: checkMotionKind('special', placeOf(facts)).ok,
    papers,
    people,
    templates: acts.arrange ? templatesOf(facts) : [],
    plan: planOf(facts),
    publication: await publicationOf(facts),
  };
}

function guestsOf({ meeting, names }: MeetingFacts): AgendaPage['guests'] {
  return meeting.observers.map(({ personId, role }) => ({ personId, name: names.get(personId) ?? '', role }));
}

function placeOf({ meeting }: MeetingFacts) {
  return { profile: meeting.body.profile as Profile, meeting: meeting.kind as MeetingKind };
}

function planOf(facts: MeetingFacts): AgendaPage['plan'] {
  const { minutes, ends, over } = timesOf(facts);
  return { minutes, ends, over };
}

function templatesOf({ meeting, items }: MeetingFacts): AgendaPage['templates'] {
  const titles = items.map(({ title }) => title);
  return agendaTemplates(meeting.body.profile as Profile).map((template) => ({
    key: template.key,
    name: template.name,
    missing: missingFrom(template, titles).length,
  }));
}

async function papersWaiting({ meeting }: MeetingFacts): Promise<AgendaPage['papers']> {
  const unfinished = { state: { notIn: ['ended', 'cancelled'] } };
  const rows = await reads().paper.findMany({
    where: {
      state: 'travelling',
      stages: { some: { bodyId: meeting.bodyId, state: 'current', gate: { in: GATES.filter(meets) } } },
      items: { none: { state: { not: 'done' }, meeting: { bodyId: meeting.bodyId, ...unfinished } } },
    },
    orderBy: { ref: 'asc' },
    select: {
      ref: true,
      title: true,
      versionNumber: true,
      stages: {
        where: { bodyId: meeting.bodyId, state: 'current' },
        select: { name: true, targetOn: true },
      },
    },
  });
  return rows.map(({ ref, title, versionNumber, stages: [stage] }) => ({
    ref,
    title,
    version: versionNumber,
    stage: stage?.name ?? '',
    targetOn: stage?.targetOn ?? null,
  }));
}

async function peopleToInvite({ meeting, today }: MeetingFacts): Promise<AgendaPage['people']> {
  const here = await peopleOfBody(reads(), meeting.bodyId, today);
  const invited = meeting.observers.map(({ personId }) => personId);
  const rows = await reads().person.findMany({
    where: { disabledAt: null, id: { notIn: [...here, ...invited] } },
    orderBy: [{ organisation: { name: 'asc' } }, { name: 'asc' }],
    select: { id: true, ...NAME_SELECT, organisation: { select: { shortName: true } } },
  });
  return rows.map((row) => ({ id: row.id, name: fullName(row), organisation: row.organisation.shortName }));
}
