import type { DecisionContent } from '~/domain/decision/decision-record';
import { barsFromVote, type Ruling } from '~/domain/interest/effect';
import type { DecidedItem } from '~/persistence/decided-item';
import type { FrozenSeat } from '~/persistence/seats-in-room';
import type { NameOf } from './names-in-item';

/** Who was present, sent apologies, or was kept from the item. */
export function attendanceOf(
  { meeting, declarations, ballots }: DecidedItem,
  nameOf: NameOf,
): DecisionContent['attendance'] {
  const barred = new Set(
    declarations
      .filter(({ effect }) => effect && barsFromVote(effect as Ruling))
      .map(({ personId }) => personId),
  );
  const order = meeting.body.seats.map(({ id }) => id);
  const rows = [...meeting.attendance].sort((a, b) => order.indexOf(a.seatId) - order.indexOf(b.seatId));
  const came = rows.filter(({ mode }) => mode === 'in-room' || mode === 'on-line');
  const orders = ballots.flatMap(({ seats }) => JSON.parse(seats) as readonly FrozenSeat[]);
  const kept = new Set(orders.flatMap(({ personId, restricted }) => (restricted ? (personId ?? []) : [])));
  const restricted = came
    .filter(({ personId }) => kept.has(personId))
    .map(({ personId }) => nameOf(personId));
  return {
    ...(restricted.length > 0 ? { restricted } : {}),
    present: came
      .filter(({ personId }) => !barred.has(personId))
      .map(({ personId, mode }) => (mode === 'on-line' ? `${nameOf(personId)} (on line)` : nameOf(personId))),
    apologies: rows.filter(({ mode }) => mode === 'apologies').map(({ personId }) => nameOf(personId)),
    recused: came.filter(({ personId }) => barred.has(personId)).map(({ personId }) => nameOf(personId)),
  };
}
