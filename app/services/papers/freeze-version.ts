import type { PaperContent } from '~/domain/paper/paper-content';
import { keepContent } from '~/persistence/paper-text';
import type { Transaction } from '~/persistence/transaction';
import { canonicalJson, sha256 } from '~/platform/digest';
import { newId } from '~/platform/ids';

type Freezing = {
  readonly paperId: string;
  readonly number: number;
  readonly content: PaperContent;
  readonly note: string;
  readonly at: Date;
  readonly byId: string;
};

/** SHA-256 of the canonical content: two versions that say the same have the same digest. */
export function digestOf(content: PaperContent): string {
  return sha256(canonicalJson(content));
}

/** Freezes what the draft says as a version, from which the paper takes its title and classification. */
export async function freezeVersion(tx: Transaction, freezing: Freezing): Promise<void> {
  const { paperId, number, content, note, at, byId } = freezing;
  await tx.paperVersion.create({
    data: {
      id: newId(),
      paperId,
      number,
      content: keepContent(content),
      classification: content.classification,
      digest: digestOf(content),
      note,
      submittedAt: at,
      submittedById: byId,
    },
  });
  await tx.paper.update({
    where: { id: paperId },
    data: { versionNumber: number, title: content.title, classification: content.classification },
  });
}
