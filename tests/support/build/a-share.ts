import type { Actor } from '~/domain/permission/actor';
import { newId } from '~/platform/ids';
import type { BuiltPaper } from './a-paper';
import { minutesLater } from './today';
import { write } from './write';

type ShareWish = {
  /** A body or a person; one of the two. */
  readonly body?: { readonly id: string };
  readonly person?: Actor;
  readonly versionNumber?: number;
  readonly attachmentIds?: readonly string[];
  readonly ended?: boolean;
};

/** The paper shared by its sponsor: `await aShare(paper, { body: cabinet })`, `await aShare(paper, { person, ended: true })`. */
export async function aShare(paper: BuiltPaper, wish: ShareWish): Promise<{ readonly id: string }> {
  const { body, person, versionNumber = 1, attachmentIds = [], ended = false } = wish;
  const id = newId();
  await write((tx) =>
    tx.share.create({
      data: {
        id,
        paperId: paper.id,
        versionNumber,
        bodyId: body?.id ?? null,
        personId: person?.personId ?? null,
        sharedById: paper.sponsor.personId,
        reason: 'To be read together',
        at: minutesLater(-60),
        endedAt: ended ? minutesLater(-30) : null,
        endedById: ended ? paper.sponsor.personId : null,
        attachments: { create: attachmentIds.map((attachmentId) => ({ attachmentId })) },
      },
    }),
  );
  return { id };
}
