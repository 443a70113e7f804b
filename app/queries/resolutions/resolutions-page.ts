import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { readableResolutions } from '~/persistence/resolution-scope';
import { circulatingBodies } from './circulating-bodies';
import { asResolutionLine, RESOLUTION_LINE_SELECT } from './resolution-line';

const SHOWN = 50;

/** The resolutions in writing that the reader may read: those that circulate, the first to lapse first, and those over. */
export async function resolutionsPage(actor: Actor) {
  const mine = readableResolutions(actor);
  const [circulating, over, bodies] = await Promise.all([
    reads().resolution.findMany({
      where: { AND: [mine, { state: 'circulating' }] },
      orderBy: [{ lapsesAt: 'asc' }, { ref: 'asc' }],
      select: RESOLUTION_LINE_SELECT,
    }),
    reads().resolution.findMany({
      where: { AND: [mine, { state: { not: 'circulating' } }] },
      orderBy: { endedAt: 'desc' },
      take: SHOWN,
      select: RESOLUTION_LINE_SELECT,
    }),
    circulatingBodies(actor),
  ]);
  return {
    circulating: circulating.map(asResolutionLine),
    over: over.map(asResolutionLine),
    mayCirculate: bodies.length > 0,
  };
}
