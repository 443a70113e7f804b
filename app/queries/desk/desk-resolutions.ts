import type { DeskItem } from '~/domain/desk/desk-item';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { readableResolutions } from '~/persistence/resolution-scope';
import { asResolutionLine, RESOLUTION_LINE_SELECT } from '../resolutions/resolution-line';

/** Resolutions in writing that circulate and wait for the reader's agreement. */
export async function deskResolutions(actor: Actor, now: Date): Promise<readonly DeskItem[]> {
  const rows = await reads().resolution.findMany({
    where: {
      AND: [
        readableResolutions(actor),
        { state: 'circulating', lapsesAt: { gt: now } },
        {
          OR: [
            { members: { some: { personId: actor.personId, interest: '' } } },
            { members: { some: { seatId: { in: actor.seats.map(({ seatId }) => seatId) }, interest: '' } } },
          ],
        },
      ],
    },
    select: { ...RESOLUTION_LINE_SELECT, _count: { select: { members: true } } },
  });
  const held = new Set(actor.seats.map(({ seatId }) => seatId));
  return rows.flatMap((row): DeskItem[] => {
    const sole = row._count.members === 1;
    const mine = row.members.find(({ seatId, personId }) =>
      sole ? held.has(seatId) : personId === actor.personId,
    );
    if (!mine || row.answers.some(({ seatId }) => seatId === mine.seatId)) return [];
    const { ref, title, body, lapsesOn, agreed, eligible } = asResolutionLine(row);
    return [
      {
        key: `resolution-${ref}`,
        title,
        ref,
        to: `/resolutions/${ref}`,
        when: { kind: 'by', on: lapsesOn },
        ...{ task: 'resolution', body, agreed, eligible },
      },
    ];
  });
}
