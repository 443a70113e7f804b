import { decidesAlone } from '~/domain/body/decides-alone';
import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import type { DecisionThing } from '~/domain/permission/decision-table';
import { paperThing } from '~/persistence/paper-thing';
import type { Reads } from '~/persistence/reads';
import type { Transaction } from '~/persistence/transaction';

type Asked = { readonly bodyId: string; readonly profile: string; readonly paperId: string | null };

/** What permission needs of a decision that is not written yet, as it stands to this actor. */
export async function unwrittenDecision(
  client: Reads | Transaction,
  actor: Actor,
  { bodyId, profile, paperId }: Asked,
): Promise<DecisionThing> {
  const paper = paperId ? await paperThing(client, { id: paperId }) : null;
  return {
    bodyId,
    state: 'draft',
    classification: paper?.classification ?? 'board-confidential',
    readsPaper: paper ? canPaper(actor, 'paper:read', paper).ok : false,
    barredPersonIds: (paper?.barred ?? [])
      .filter((bar) => bar.bodyId === bodyId)
      .map(({ personId }) => personId),
    decidesAlone: decidesAlone(profile),
    // What is not written is not open to scrutiny.
    scrutinyBodyId: null,
  };
}
