import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';

/** The newest version of the paper that the actor marked as read; null for none. */
export async function readVersionOf({ personId }: Actor, paperId: string): Promise<number | null> {
  const mark = await reads().readMark.findUnique({ where: { personId_paperId: { personId, paperId } } });
  return mark?.versionNumber ?? null;
}
