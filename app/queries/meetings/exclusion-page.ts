import type { Profile } from '~/domain/body/profile';
import { groundsFor } from '~/domain/meeting/decide-exclusion';
import { itemNumber } from '~/domain/meeting/item-number';
import { mayAct } from '~/domain/meeting/may-act';
import type { ExclusionPage } from '~/domain/meeting/meeting-view';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { meetingFacts } from './meeting-facts';
import { exclusionShown, headOf } from './meeting-parts';

/** The form by which the public is kept out of an item; null when the actor may not follow the meeting. */
export async function exclusionPage(actor: Actor, itemId: string, now: Date): Promise<ExclusionPage | null> {
  const item = await reads().agendaItem.findUnique({ where: { id: itemId }, select: { meetingId: true } });
  const facts = item && (await meetingFacts(actor, item.meetingId, now));
  const shown = facts?.items.find(({ id }) => id === itemId);
  if (!facts || !shown || !mayAct(actor, 'meeting:follow', facts.thing).ok) return null;
  const { meeting, names } = facts;
  const appendices = shown.paperId
    ? await reads().attachment.findMany({
        where: { paperId: shown.paperId, classification: 'exempt', removedFrom: null },
        orderBy: { letter: 'asc' },
        select: { letter: true },
      })
    : [];
  return {
    head: headOf(facts),
    item: { id: shown.id, number: itemNumber(shown), title: shown.title, current: shown.state === 'current' },
    grounds: groundsFor(meeting.body.profile as Profile),
    exclusion: exclusionShown(itemId, facts),
    exemptAppendices: appendices.map(({ letter }) => letter),
    observers: meeting.observers.map(({ personId, role }) => ({
      personId,
      name: names.get(personId) ?? '',
      role,
    })),
    mayExclude: mayAct(actor, 'meeting:exclude-public', facts.thing).ok,
  };
}
