import { decidesAlone } from '~/domain/body/decides-alone';
import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import type { DecisionThing } from '~/domain/permission/decision-table';
import { classDecided } from '~/persistence/class-decided';
import { paperThing } from '~/persistence/paper-thing';
import type { Reads } from '~/persistence/reads';
import type { Transaction } from '~/persistence/transaction';

type Asked = {
  readonly bodyId: string;
  readonly profile: string;
  readonly paperId: string | null;
  /** Of the paper, that is to be decided. */
  readonly versionNumber: number | null;
};

/** What permission needs of a decision that is not written yet, as it stands to this actor. */
export async function unwrittenDecision(
  client: Reads | Transaction,
  actor: Actor,
  { bodyId, profile, paperId, versionNumber }: Asked,
): Promise<DecisionThing> {
  const classification = await classDecided(client, { paperId, versionNumber });
  const found = paperId ? await paperThing(client, { id: paperId }) : null;
  const paper = found && { ...found, classification };
  return {
    bodyId,
    state: 'draft',
    classification,
    readsPaper: paper ? canPaper(actor, 'paper:read', paper).ok : false,
    barredPersonIds: (paper?.barred ?? [])
      .filter((bar) => bar.bodyId === bodyId)
      .map(({ personId }) => personId),
    decidesAlone: decidesAlone(profile),
    // What is not written is not open to scrutiny.
    scrutinyBodyId: null,
  };
}
