import { restrictedAt } from '~/domain/body/voting-restriction';
import { barsFromVote, type Ruling } from '~/domain/interest/effect';
import { touchesItem } from '~/domain/interest/touches-item';
import type { Reply } from '~/domain/meeting/attendance-reply';
import { itemNumber } from '~/domain/meeting/item-number';
import { type ForecastSeat, forecastQuorum } from '~/domain/meeting/quorum-forecast';
import type { RepliesShown } from '~/domain/meeting/replies-view';
import { laterDate } from '~/domain/shared/calendar';
import { keptInterests } from '~/persistence/interests';
import { reads } from '~/persistence/reads';
import { restrictionsOf } from '~/persistence/voting-restrictions';
import { londonDate } from '~/platform/london';
import { touchedItems } from './interest-prompts';
import type { MeetingFacts, SeatFacts } from './meeting-facts';

/**
 * The quorum that a meeting and each of its items for decision will have, from the replies by seat and the interests known;
 * null where the body has none.
 */
export async function forecastOf(
  facts: MeetingFacts,
  replies: ReadonlyMap<string, Reply>,
): Promise<RepliesShown['forecast']> {
  const { card, seats, items, meeting } = facts;
  if (!card?.quorum || card.profile === 'advisory') return null;
  const rules = { rule: card.quorum, remote: card.remote };
  const forSeats = (barred: (seat: SeatFacts) => ForecastSeat['barred']) =>
    forecastQuorum(
      seats.map((seat) => ({
        category: seat.category,
        vacant: seat.personId === null,
        reply: replies.get(seat.id) ?? null,
        barred: barred(seat),
      })),
      rules,
    );
  const decisions = items.filter(({ kind, state }) => kind === 'decision' && state !== 'done');
  const touched = await touchedBy(facts, decisions);
  const restrictions = await restrictedOn(facts);
  return {
    meeting: forSeats((seat) => (restrictions(seat, null)?.wholly ? 'yes' : 'no')),
    items: decisions.map(({ id, title, paperId, ...item }) => ({
      ...{ number: itemNumber(item), title },
      ...forSeats((seat) => {
        const { id: seatId, personId } = seat;
        // The member's interests stay at home.
        if (replies.get(seatId) === 'substitute') return 'no';
        if (restrictions(seat, paperId)) return 'yes';
        const declared = meeting.declarations.find((one) => one.itemId === id && one.personId === personId);
        if (declared?.state === 'ruled')
          return declared.effect !== null && barsFromVote(declared.effect as Ruling) ? 'yes' : 'no';
        return declared || touched(id, personId) ? 'may' : 'no';
      }),
    })),
  };
}

/** Whether a registered interest of the person touches the item. */
async function touchedBy({ meeting, today }: MeetingFacts, items: MeetingFacts['items']) {
  const kept = items.length > 0 ? await keptInterests(reads(), { bodyId: meeting.bodyId }) : [];
  const on = laterDate(londonDate(meeting.startsAt.toISOString()), today);
  const touched = kept.length > 0 ? await touchedItems(items, meeting.bodyId) : [];
  const pairs = new Set(
    touched.flatMap((item) =>
      kept
        .filter((interest) => touchesItem(interest, { item, on }) !== null)
        .map(({ personId }) => `${item.id} ${personId}`),
    ),
  );
  return (itemId: string, personId: string | null) => pairs.has(`${itemId} ${personId}`);
}

/** The standing order by which whoever acts in a seat may not vote at an item with the paper on the day of the meeting. */
async function restrictedOn({ meeting, today }: MeetingFacts) {
  const on = laterDate(londonDate(meeting.startsAt.toISOString()), today);
  const kept = await restrictionsOf(reads(), meeting.bodyId);
  return ({ personId, memberId }: SeatFacts, paperId: string | null) =>
    personId === null ? null : restrictedAt(kept, { personId, memberId, on, paperId });
}
