import { itemNumber } from '~/domain/meeting/item-number';
import type { MeetingNow } from '~/domain/paper/board';
import { type Actor, bodiesOf } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';

/** The meetings in session of the bodies that the reader belongs to, the one with a vote open first. */
export async function meetingsNow(actor: Actor): Promise<readonly MeetingNow[]> {
  const rows = await reads().meeting.findMany({
    where: { state: 'in-session', bodyId: { in: [...bodiesOf(actor)] } },
    orderBy: { startsAt: 'asc' },
    select: {
      id: true,
      bodyId: true,
      currentItemId: true,
      body: { select: { name: true, profile: true, organisation: { select: { kind: true } } } },
      items: { select: { id: true, number: true, suffix: true, paper: { select: { ref: true } } } },
      ballots: {
        where: { state: 'open' },
        select: { id: true, itemId: true, electors: { select: { personId: true, voted: true } } },
      },
    },
  });
  const meetings = rows.map((row) => {
    const [open] = row.ballots;
    const current = row.items.find(({ id }) => id === row.currentItemId);
    return {
      id: row.id,
      bodyId: row.bodyId,
      body: row.body.name,
      profile: row.body.profile,
      organisation: row.body.organisation.kind,
      items: row.items.length,
      item: current ? itemNumber(current) : null,
      vote: open
        ? {
            ballotId: open.id,
            ref: row.items.find(({ id }) => id === open.itemId)?.paper?.ref ?? null,
            electors: open.electors.length,
            voted: open.electors.filter(({ voted }) => voted).length,
            youMayVote: open.electors.some(({ personId, voted }) => personId === actor.personId && !voted),
          }
        : null,
    };
  });
  return meetings.toSorted((a, b) => Number(b.vote !== null) - Number(a.vote !== null));
}
