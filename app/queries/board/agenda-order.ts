import { compareItemNumbers, type ItemNumber } from '~/domain/meeting/item-number';
import type { BoardCard } from '~/domain/paper/board';
import { currentStage } from '~/persistence/route-facts';
import type { RouteRow } from '~/persistence/route-row';

/** A card with its place on an agenda; null where no meeting has it before it. */
export type PlacedCard = {
  readonly card: BoardCard;
  readonly place: (ItemNumber & { readonly startsAt: Date }) | null;
};

/** Where the body that has it is to take the paper: the soonest meeting, and the item not done yet. */
export function agendaPlace(row: RouteRow): PlacedCard['place'] {
  const stage = currentStage(row);
  const [soonest] = row.items
    .filter(
      ({ stageId, state, meeting }) =>
        stageId === stage?.id && state !== 'done' && meeting.state !== 'cancelled',
    )
    .toSorted((a, b) => a.meeting.startsAt.getTime() - b.meeting.startsAt.getTime());
  return soonest
    ? { number: soonest.number, suffix: soonest.suffix, startsAt: soonest.meeting.startsAt }
    : null;
}

/** As the agendas stand, the soonest meeting first; then those on no agenda, by when they are due. */
export function byAgenda(a: PlacedCard, b: PlacedCard): number {
  if (a.place && b.place) {
    const meeting = a.place.startsAt.getTime() - b.place.startsAt.getTime();
    const item = compareItemNumbers(a.place, b.place);
    if (meeting !== 0 || item !== 0) return meeting || item;
  } else if (a.place || b.place) return a.place ? -1 : 1;
  const due = (a.card.targetOn ?? '9999').localeCompare(b.card.targetOn ?? '9999');
  return due || a.card.ref.localeCompare(b.card.ref);
}
