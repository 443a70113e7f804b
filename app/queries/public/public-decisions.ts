import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import type { PublicDecision } from '~/domain/meeting/public-view';
import { reads } from '~/persistence/reads';

const MOST = 50;

/**
 * The newest published decisions of a body that anybody may read: on a paper that was open in the version decided, and not
 * taken while the public was out; a correction goes by what it corrects. Of the record only what was resolved. Source: governance.md §7, §8.
 */
export async function publicDecisions(bodyId: string): Promise<readonly PublicDecision[]> {
  const privately = await takenInPrivate(bodyId);
  const decided = await reads().decision.findMany({
    where: { bodyId, itemId: { in: privately } },
    select: { id: true },
  });
  const rows = await reads().decision.findMany({
    where: {
      ...{ bodyId, state: 'sealed', publishedAt: { not: null }, classification: 'public' },
      // A negation alone would also drop what was decided on no item.
      AND: [
        { OR: [{ itemId: null }, { itemId: { notIn: privately } }] },
        { OR: [{ correctsId: null }, { correctsId: { notIn: decided.map(({ id }) => id) } }] },
      ],
    },
    orderBy: [{ publishedAt: 'desc' }, { ref: 'desc' }],
    take: MOST,
    select: {
      ...{ ref: true, title: true, type: true, content: true, decidedAt: true, publishedAt: true },
    },
  });
  return rows.flatMap(({ ref, title, type, content, decidedAt, publishedAt }) => {
    if (!publishedAt) return [];
    const { resolved } = JSON.parse(content) as DecisionContent;
    return [
      {
        ...{ ref, title, resolved, type: type as DecisionType },
        decidedAt: decidedAt.toISOString(),
        publishedAt: publishedAt.toISOString(),
      },
    ];
  });
}

/** The items that a body took while the public was out. */
async function takenInPrivate(bodyId: string): Promise<string[]> {
  const found = await reads().exclusion.findMany({
    where: { bodyId, excludedAt: { not: null } },
    select: { itemId: true },
  });
  return found.map(({ itemId }) => itemId);
}
