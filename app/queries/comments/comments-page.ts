import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { sharingsWith } from '~/domain/permission/paper-relations';
import { paperThing } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { commentsOfPaper } from './comments-of-paper';

/** All the talk of a paper on a page of its own, and the version that a comment made here names. */
export async function commentsPage(actor: Actor, ref: string) {
  const thing = await paperThing(reads(), { ref });
  if (!thing || !canPaper(actor, 'paper:read', thing).ok) return null;
  const [paper, talk] = await Promise.all([
    reads().paper.findUniqueOrThrow({
      where: { ref },
      select: { id: true, title: true, versionNumber: true, liveVersion: true },
    }),
    commentsOfPaper(actor, thing.id),
  ]);
  const onlyShared = !canPaper(actor, 'paper:read', { ...thing, shares: [] }).ok;
  const shared = sharingsWith(actor, thing).map(({ versionNumber }) => versionNumber);
  return (
    talk && { ref, ...paper, versionNumber: onlyShared ? Math.max(...shared) : paper.versionNumber, talk }
  );
}
