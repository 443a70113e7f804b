import type { MotionWish } from '~/domain/ballot/decide-motion';
import type { BallotMethod, DeclaredResult } from '~/domain/ballot/live-ballot';
import type { Choice } from '~/domain/ballot/outcome-input';
import type { DecisionType } from '~/domain/decision/decision-type';
import type { Gate, StageNeeds } from '~/domain/paper/stage';
import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import type { DecisionEdit } from '~/services/decisions/decision-edit';
import { draftDecision } from '~/services/decisions/draft-decision';
import { editDecision } from '~/services/decisions/edit-decision';
import { sealDecision } from '~/services/decisions/seal-decision';
import { anOpenBallot, itIsDeclared, theyVote } from './a-ballot';
import type { BuiltBody } from './a-body';
import { aMeeting, type BuiltMeeting } from './a-meeting';
import { aPaper, type BuiltPaper } from './a-paper';
import { NOW } from './today';
import { write } from './write';

type ItemWish = {
  /** The paper on the agenda; `null` for an item without one. */
  readonly paper?: BuiltPaper | null;
  /** In seating order, the chair first; without it all vote for. */
  readonly votes?: readonly (Choice | null)[];
  readonly result?: DeclaredResult;
  readonly method?: BallotMethod;
  readonly wish?: MotionWish;
};

export type DecidedItem = {
  readonly meeting: BuiltMeeting;
  readonly itemId: string;
  readonly ballotId: string;
  readonly paper: BuiltPaper | null;
};

/** An item of a meeting in session whose ballot is declared: `await aDecidedItem(board, { result: 'not-carried', votes })`. */
export async function aDecidedItem(board: BuiltBody, wish: ItemWish = {}): Promise<DecidedItem> {
  const { result = 'carried', method = 'named' } = wish;
  const paper = wish.paper === undefined ? await aPaper(board) : wish.paper;
  const onPaper = paper ? { paperId: paper.id, stageId: paper.stageId ?? '', versionNumber: 1 } : {};
  const meeting = await aMeeting(board, { items: [{ state: 'current', ...onPaper }] });
  const all: MotionWish = { kind: 'recommendation', keys: ['a', 'b'], together: true };
  const motion = wish.wish ?? (paper ? all : undefined);
  const ballot = await anOpenBallot(board, meeting, { method, ...(motion ? { wish: motion } : {}) });
  if (method !== 'assent')
    await theyVote(board, ballot, wish.votes ?? board.members.map(() => 'for'), {
      secret: method === 'secret',
    });
  await itIsDeclared(board, ballot, result);
  return { meeting, itemId: meeting.itemIds[0] ?? '', ballotId: ballot.id, paper };
}

export type BuiltDecision = { readonly id: string; readonly ref: string };

/** The record begun by the officer: `await aDraft(board, await aDecidedItem(board))`. */
export async function aDraft(
  board: BuiltBody,
  { itemId }: { readonly itemId: string },
  now = NOW,
): Promise<BuiltDecision> {
  const drafted = await draftDecision({ actor: board.officer, now }, { itemId });
  if (!drafted.ok) throw new Error(`the draft was refused: ${drafted.refusal.code}`);
  return drafted.value;
}

/** What the officer writes, whole; what is given says otherwise. Begins from the record as it stands. */
export async function anEdit(
  decision: BuiltDecision,
  wish: Partial<DecisionEdit> = {},
): Promise<DecisionEdit> {
  const row = await reads().decision.findUniqueOrThrow({ where: { id: decision.id } });
  const { resolved, moverName, seconderName, basis, alternatives } = JSON.parse(row.content);
  return {
    ...{
      decisionId: decision.id,
      liveVersion: row.liveVersion,
      title: row.title,
      type: row.type as DecisionType,
    },
    ...{ resolved, alternatives, noAlternatives: alternatives.length === 0, moverName, seconderName, basis },
    reasons: 'It joins two teams that families meet today.',
    dispensation: 'None.',
    differs: '',
    conditions: [],
    actions: [],
    returnToPosition: null,
    ...wish,
  };
}

/** Saves the record with nothing missing. */
export async function itIsWritten(
  board: BuiltBody,
  decision: BuiltDecision,
  wish: Partial<DecisionEdit> = {},
): Promise<void> {
  const saved = await editDecision({ actor: board.officer, now: NOW }, await anEdit(decision, wish));
  if (!saved.ok) throw new Error(`the record was refused: ${saved.refusal.code}`);
}

/** A decision written and sealed: `await aSealedDecision(board, { paper })`. */
export async function aSealedDecision(
  board: BuiltBody,
  wish: ItemWish & { readonly edit?: Partial<DecisionEdit>; readonly now?: Date } = {},
): Promise<BuiltDecision & DecidedItem> {
  const item = await aDecidedItem(board, wish);
  const decision = await aDraft(board, item);
  await itIsWritten(board, decision, wish.edit);
  const sealed = await sealDecision(
    { actor: board.officer, now: wish.now ?? NOW },
    { decisionId: decision.id },
  );
  if (!sealed.ok) throw new Error(`the sealing was refused: ${sealed.refusal.code}`);
  return { ...item, ...decision };
}

/** A station still to come after the one where the paper is: `await aStationAhead(paper, cabinet, 'call-in')`. */
export async function aStationAhead(
  paper: BuiltPaper,
  body: BuiltBody,
  gate: Gate,
  needs: StageNeeds = {},
): Promise<string> {
  const last = await reads().stage.findFirstOrThrow({
    where: { paperId: paper.id },
    orderBy: { position: 'desc' },
  });
  const id = newId();
  await write((tx) =>
    tx.stage.create({
      data: {
        ...{ id, paperId: paper.id, bodyId: body.id, gate, name: `${body.code} ${gate}` },
        ...{
          position: last.position + 1,
          targetDays: 14,
          targetUnit: 'calendar',
          needs: JSON.stringify(needs),
          state: 'to-come',
        },
      },
    }),
  );
  return id;
}
