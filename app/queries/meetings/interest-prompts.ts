import type { InterestPrompt } from '~/domain/interest/register-view';
import { touchesItem } from '~/domain/interest/touches-item';
import { itemNumber } from '~/domain/meeting/item-number';
import { isOfficerOf } from '~/domain/permission/actor';
import { laterDate } from '~/domain/shared/calendar';
import { keptInterests } from '~/persistence/interests';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import type { MeetingFacts } from './meeting-facts';

/**
 * Registered interests that touch items not yet done in which their member has declared nothing: the member's own, and
 * every member's for the officer. Nobody else is shown them.
 */
export async function interestPrompts(facts: MeetingFacts): Promise<readonly InterestPrompt[]> {
  const { actor, meeting, seats, today } = facts;
  const officer = isOfficerOf(actor, meeting.bodyId);
  const concerned = seats.filter(({ personId }) => personId && (officer || personId === actor.personId));
  const open = facts.items.filter(({ state }) => state !== 'done');
  if (concerned.length === 0 || open.length === 0 || isOver(meeting.state)) return [];
  const kept = (await keptInterests(reads(), { bodyId: meeting.bodyId })).filter(({ personId }) =>
    concerned.some((seat) => seat.personId === personId),
  );
  if (kept.length === 0) return [];
  const on = laterDate(londonDate(meeting.startsAt.toISOString()), today);
  const [items, organisations] = await Promise.all([
    touchedItems(open, meeting.bodyId),
    reads().organisation.findMany({ select: { id: true, name: true } }),
  ]);
  return items.flatMap((item) =>
    kept.flatMap((interest): InterestPrompt[] => {
      const reason = touchesItem(interest, { item, on });
      const seat = concerned.find(({ personId }) => personId === interest.personId);
      const declared = meeting.declarations.some(
        ({ itemId, personId }) => itemId === item.id && personId === interest.personId,
      );
      if (!reason || !seat || declared) return [];
      return [
        {
          interestId: interest.interestId,
          itemId: item.id,
          item: { number: item.number, title: item.title },
          seatId: seat.id,
          name: seat.name,
          you: interest.personId === actor.personId,
          category: interest.category,
          whose: interest.whose,
          party: interest.party,
          nature: interest.nature,
          sensitive: interest.sensitive,
          reason,
          organisation: organisations.find(({ id }) => id === interest.organisationId)?.name ?? null,
        },
      ];
    }),
  );
}

function isOver(state: string): boolean {
  return state === 'ended' || state === 'cancelled';
}

/** The items with who is on their papers' road and what was tabled. */
export async function touchedItems(items: MeetingFacts['items'], bodyId: string) {
  const papers = await reads().paper.findMany({
    where: { id: { in: items.flatMap(({ paperId }) => paperId ?? []) } },
    select: {
      id: true,
      body: { select: { organisationId: true } },
      stages: { select: { body: { select: { organisationId: true } } } },
      versions: { select: { number: true, content: true } },
    },
  });
  const { organisationId: own } = await reads().body.findUniqueOrThrow({ where: { id: bodyId } });
  return items.map((item) => {
    const paper = papers.find(({ id }) => id === item.paperId);
    const road = paper ? [paper, ...paper.stages].map(({ body }) => body.organisationId) : [];
    const tabled = paper?.versions.find(({ number }) => number === item.versionNumber);
    return {
      id: item.id,
      number: itemNumber(item),
      title: item.title,
      paperId: item.paperId,
      organisationIds: road.filter((id) => id !== own),
      text: `${item.title} ${tabled?.content ?? ''}`,
    };
  });
}
