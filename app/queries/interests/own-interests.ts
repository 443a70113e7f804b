import type { Profile } from '~/domain/body/profile';
import { registerBy } from '~/domain/interest/register-by';
import type { OwnInterests } from '~/domain/interest/register-view';
import type { Actor } from '~/domain/permission/actor';
import { keptInterests } from '~/persistence/interests';
import { readablePapers } from '~/persistence/paper-scope';
import { heldOn } from '~/persistence/people';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { interestLine, namesFor } from './interest-line';

const MOST_PAPERS = 100;

/** The actor's own standing interests, body by body, with what a new one may name. */
export async function ownInterests(actor: Actor, now: Date): Promise<OwnInterests> {
  const today = londonDate(now.toISOString());
  const [held, kept, papers, served] = await Promise.all([
    reads().membership.findMany({
      where: { personId: actor.personId, ...heldOn(today) },
      select: {
        fromOn: true,
        seat: { select: { body: { select: { id: true, code: true, name: true, profile: true } } } },
      },
    }),
    keptInterests(reads(), { personId: actor.personId }),
    reads().paper.findMany({
      where: { AND: [readablePapers(actor), { state: 'travelling' }] },
      orderBy: { ref: 'asc' },
      select: { id: true, ref: true, title: true },
      take: MOST_PAPERS,
    }),
    reads().body.findMany({
      where: { id: { in: actor.offices.map(({ bodyId }) => bodyId) } },
      orderBy: { name: 'asc' },
      select: { code: true, name: true },
    }),
  ]);
  const choices = await namesFor(actor, kept);
  const places = held.map(({ fromOn, seat: { body } }) => {
    const by = registerBy(body.profile as Profile, fromOn);
    return {
      bodyId: body.id,
      code: body.code,
      body: body.name,
      profile: body.profile as Profile,
      registerBy: by !== null && by >= today ? by : null,
      interests: kept
        .filter(({ bodyId }) => bodyId === body.id)
        .map((interest) => interestLine(interest, { choices, today, whole: true })),
    };
  });
  return {
    today,
    places: places.sort((a, b) => (a.body < b.body ? -1 : 1)),
    choices: { organisations: choices.organisations, papers },
    serves: served.map(({ code, name }) => ({ code, body: name })),
  };
}
