import { isCouncilProfile, type Profile } from '~/domain/body/profile';
import { groundsFor } from '~/domain/meeting/decide-exclusion';
import type { ExclusionPage } from '~/domain/meeting/exclusion-page';
import { itemNumber } from '~/domain/meeting/item-number';
import { mayAct } from '~/domain/meeting/may-act';
import { groundOf } from '~/domain/paper/exempt-ground';
import type { Actor } from '~/domain/permission/actor';
import { exemptMatter } from '~/persistence/exempt-matter';
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
  const { part, parts, exemptAppendices, appendicesSettled } = await exemptMatter(reads(), shown);
  const council = isCouncilProfile(meeting.body.profile as Profile);
  return {
    head: headOf(facts),
    item: { id: shown.id, number: itemNumber(shown), title: shown.title, current: shown.state === 'current' },
    grounds: groundsFor(meeting.body.profile as Profile),
    exclusion: exclusionShown(itemId, facts),
    exemptAppendices,
    ground: groundOf(parts),
    mayKeep: council && part === 'A' && exemptAppendices.length > 0 && !appendicesSettled,
    kept: shown.appendicesKeptAt?.toISOString() ?? null,
    observers: meeting.observers.map(({ personId, role }) => ({
      personId,
      name: names.get(personId) ?? '',
      role,
    })),
    mayExclude: mayAct(actor, 'meeting:exclude-public', facts.thing).ok,
  };
}
