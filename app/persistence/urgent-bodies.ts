import { PROFILES, type Profile } from '~/domain/body/profile';
import { hasUrgency, type UrgencyRule, urgencyRule } from '~/domain/body/urgency-rule';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import type { Reads } from './reads';
import { ruleCardInForce } from './rule-cards';

export type UrgentBody = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly profile: Profile;
  readonly organisationId: string;
  readonly rule: UrgencyRule;
};

/** The bodies for which the actor may take a decision between meetings, or as their officer record one. */
export async function urgentBodies(client: Reads, actor: Actor, day: string): Promise<readonly UrgentBody[]> {
  const presides = actor.seats.filter(({ role }) => role !== 'member').map(({ bodyId }) => bodyId);
  const rows = await client.body.findMany({
    where: {
      id: { in: [...presides, ...actor.offices.map(({ bodyId }) => bodyId)] },
      profile: { in: PROFILES.filter(hasUrgency) },
    },
    orderBy: { name: 'asc' },
    select: { id: true, code: true, name: true, profile: true, organisationId: true },
  });
  const bodies: UrgentBody[] = [];
  for (const row of rows) {
    const card = (await ruleCardInForce(client, row.id, day))?.card;
    const profile = row.profile as Profile;
    const rule = urgencyRule(card ?? { profile });
    const deputy = actor.seats.some(({ bodyId, role }) => bodyId === row.id && role === 'deputy');
    const theirs = isOfficerOf(actor, row.id) || !deputy || rule.by === 'chair-or-deputy';
    if (rule.by !== 'nobody' && theirs) bodies.push({ ...row, profile, rule });
  }
  return bodies;
}
