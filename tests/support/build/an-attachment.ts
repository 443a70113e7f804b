import type { Classification } from '~/domain/paper/classification';
import { newId } from '~/platform/ids';
import type { BuiltPaper } from './a-paper';
import { minutesLater } from './today';
import { write } from './write';

type AttachmentWish = {
  readonly letter?: string;
  readonly title?: string;
  readonly classification?: Classification;
  /** Of Schedule 12A; none where nothing is said. */
  readonly paragraphs?: readonly number[];
  readonly publicInterest?: string;
};

/** An appendix that every version of the paper carries; its file is not in the store. */
export async function anAttachment(
  paper: BuiltPaper,
  wish: AttachmentWish = {},
): Promise<{ readonly id: string; readonly title: string }> {
  const { letter = 'A', title = 'Costs', classification = 'public' } = wish;
  const { paragraphs, publicInterest = null } = wish;
  const id = newId();
  await write((tx) =>
    tx.attachment.create({
      data: {
        id,
        paperId: paper.id,
        letter,
        title,
        fileName: 'costs.pdf',
        mediaType: 'application/pdf',
        size: 1000,
        digest: '0'.repeat(64),
        classification,
        paragraphs: paragraphs ? JSON.stringify(paragraphs) : null,
        publicInterest,
        addedById: paper.author.personId,
        addedAt: minutesLater(-500),
        fromVersion: 1,
      },
    }),
  );
  return { id, title };
}
