import type { ActionState } from '~/domain/permission/action-table';
import type { Actor } from '~/domain/permission/actor';
import { newId } from '~/platform/ids';
import { createAction } from '~/services/actions/create-action';
import type { BuiltBody } from './a-body';
import type { BuiltPaper } from './a-paper';
import { aPerson } from './a-person';
import { minutesLater } from './today';
import { write } from './write';

type ActionWish = {
  readonly lead?: Actor;
  readonly helpers?: readonly Actor[];
  readonly state?: ActionState;
  readonly dueOn?: string;
  readonly title?: string;
  /** The paper whose decision it comes from. */
  readonly paper?: BuiltPaper;
  /** The body that decided, when another body follows the action up. */
  readonly decidedBy?: { readonly id: string; readonly code: string };
  readonly published?: boolean;
  readonly createdAt?: Date;
};

export type BuiltAction = {
  readonly id: string;
  readonly ref: string;
  readonly decisionId: string;
  readonly lead: Actor;
};

let decided = 0;

/** An action of a sealed decision: `await anAction(board, { lead, state: 'completed' })`. */
export async function anAction(body: BuiltBody, wish: ActionWish = {}): Promise<BuiltAction> {
  const { helpers = [], state = 'open', dueOn = '2026-12-14', title = 'Write to the Council', paper } = wish;
  const lead = wish.lead ?? (await aPerson({ jobTitle: 'Director of Early Help' }));
  const decider = wish.decidedBy ?? body;
  const at = wish.createdAt ?? minutesLater(-60 * 24 * 3);
  const decisionId = newId();
  decided += 1;
  const number = decided;
  return write(async (tx) => {
    await tx.decision.create({
      data: {
        id: decisionId,
        bodyId: decider.id,
        year: 2026,
        number,
        ref: `${decider.code}/2026/${number}`,
        paperId: paper?.id ?? null,
        classification: paper?.content.classification ?? 'board-confidential',
        title: 'Early help transfer',
        type: 'approved',
        state: 'sealed',
        content: '{}',
        decidedAt: at,
        recordedById: body.officer.personId,
        sealedAt: at,
        sealedById: body.officer.personId,
        publishedAt: wish.published ? at : null,
      },
    });
    const helperIds = helpers.map(({ personId }) => personId);
    const from = { decisionId, bodyId: body.id, title, leadId: lead.personId, helperIds, dueOn };
    const { id, ref } = await createAction(tx, { ...from, evidenceWanted: 1, at, actorId: undefined });
    if (state !== 'open') await turnTo(tx, { id, state, leadId: lead.personId });
    return { id, ref, decisionId, lead };
  });
}

type Turned = { readonly id: string; readonly state: ActionState; readonly leadId: string };

/** Past the asking for closure, or past the closing too. */
async function turnTo(tx: Parameters<typeof createAction>[0], { id, state, leadId }: Turned): Promise<void> {
  const askedAt = minutesLater(-60);
  await tx.action.update({
    where: { id },
    data: { state, completedAt: askedAt, closedAt: state === 'closed' ? minutesLater(-30) : null },
  });
  if (state === 'completed') {
    await tx.closure.create({
      data: { id: newId(), actionId: id, askedById: leadId, askedAt, note: 'Done' },
    });
  }
}
