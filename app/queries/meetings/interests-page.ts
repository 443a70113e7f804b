import type { Profile } from '~/domain/body/profile';
import { rulingOf } from '~/domain/interest/dispensation';
import { type HeldRelief, reliefsCovering, rulingBasis } from '~/domain/interest/ruling-basis';
import { rulingsFor } from '~/domain/interest/rulings-for';
import type { InterestsPage } from '~/domain/meeting/interests-shown';
import { itemNumber } from '~/domain/meeting/item-number';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { laterDate } from '~/domain/shared/calendar';
import { reads } from '~/persistence/reads';
import { heldReliefs } from '~/persistence/reliefs';
import { londonDate } from '~/platform/london';
import { interestPrompts } from './interest-prompts';
import { interestsOf } from './interests-of';
import { meetingFacts } from './meeting-facts';
import { actsOf, headOf } from './meeting-parts';

/** Interests declared at the meeting and what was ruled; null when the actor may not know of it. */
export async function interestsPage(
  actor: Actor,
  meetingId: string,
  now: Date,
): Promise<InterestsPage | null> {
  const facts = await meetingFacts(actor, meetingId, now);
  if (!facts) return null;
  const acts = actsOf(facts);
  const head = headOf(facts);
  const presides = facts.thing.presidingPersonId === actor.personId;
  const officer = isOfficerOf(actor, facts.meeting.bodyId);
  const held = await heldReliefs(reads(), { bodyId: facts.meeting.bodyId });
  const on = laterDate(londonDate(facts.meeting.startsAt.toISOString()), facts.today);
  const lawful = rulingsFor({ ...facts.card, profile: facts.meeting.body.profile as Profile });
  const open = facts.items.filter(({ state }) => state !== 'done');
  return {
    head,
    interests: interestsOf(facts).map((interest) => {
      const item = facts.items.find(({ id }) => id === interest.itemId);
      const own = interest.you || (interest.ofPresiding && !officer);
      const at = { on, paperId: item?.paperId ?? null };
      const declarant = facts.meeting.declarations.find(({ id }) => id === interest.id)?.personId;
      const theirs = held.filter(({ personId }) => personId === declarant);
      const mayRule = acts.rule && item?.state !== 'done' && !own;
      return {
        ...interest,
        item: { number: item ? itemNumber(item) : '', title: item?.title ?? '' },
        mayRule,
        rulings: mayRule ? lawful.filter((ruling) => rulingBasis(ruling, theirs, at).ok) : [],
        relief: reliefShown(reliefsCovering(theirs, at)),
      };
    }),
    prompts: acts.declare ? await interestPrompts(facts) : [],
    items: acts.declare
      ? open.map(({ id, title, state, ...item }) => ({
          ...{ id, title, number: itemNumber(item), current: state === 'current' },
        }))
      : [],
    members:
      acts.declare && officer
        ? facts.seats.flatMap(({ id, personId, name }) => (personId ? [{ seatId: id, name }] : []))
        : [],
    declaresOwn: facts.seats.some(({ personId }) => personId === actor.personId),
    rulesFor: acts.rule && !presides ? (head.presiding?.name ?? null) : null,
  };
}

function reliefShown([relief]: readonly HeldRelief[]): InterestsPage['interests'][number]['relief'] {
  if (!relief?.allows || !relief.untilOn) return null;
  return { kind: relief.kind, ruling: rulingOf(relief.kind, relief.allows), untilOn: relief.untilOn };
}
