import type { MotionWish } from '~/domain/ballot/decide-motion';
import type { BallotMethod, DeclaredResult } from '~/domain/ballot/live-ballot';
import type { Choice } from '~/domain/ballot/outcome-input';
import type { Actor } from '~/domain/permission/actor';
import { castSecretVote } from '~/services/ballots/cast-secret-vote';
import { castVote } from '~/services/ballots/cast-vote';
import { closeBallot } from '~/services/ballots/close-ballot';
import { declareBallot } from '~/services/ballots/declare-ballot';
import { openBallot } from '~/services/ballots/open-ballot';
import { putMotion } from '~/services/ballots/put-motion';
import type { BuiltBody } from './a-body';
import type { BuiltMeeting } from './a-meeting';
import { NOW } from './today';

type BallotWish = {
  readonly method?: BallotMethod;
  readonly wish?: MotionWish;
  /** Which item of the meeting, from 0. */
  readonly item?: number;
  readonly now?: Date;
};

export type BuiltBallot = { readonly id: string; readonly motionId: string; readonly itemId: string };

const WORDS: MotionWish = { kind: 'other', text: 'That the hub at Fellgate be opened.' };
const NAME: MotionWish = { kind: 'appointment', candidate: 'Priti Vaswani', office: 'deputy chair' };

/** A motion put by the chair: `await aMotion(board, meeting)`. */
export async function aMotion(
  board: BuiltBody,
  meeting: BuiltMeeting,
  { wish = WORDS, item = 0, now = NOW }: BallotWish = {},
): Promise<{ readonly motionId: string; readonly itemId: string }> {
  const itemId = meeting.itemIds[item] ?? '';
  const put = await putMotion({ actor: board.chair, now }, { itemId, wish });
  if (!put.ok) throw new Error(`the motion was refused: ${put.refusal.code}`);
  return { motionId: put.value.motionIds[0] ?? '', itemId };
}

/** A ballot opened by the chair on a motion of its own: `await anOpenBallot(board, meeting, { method: 'secret' })`. */
export async function anOpenBallot(
  board: BuiltBody,
  meeting: BuiltMeeting,
  wish: BallotWish = {},
): Promise<BuiltBallot> {
  const { method = 'named', now = NOW } = wish;
  const motion = await aMotion(board, meeting, { ...(method === 'secret' ? { wish: NAME } : {}), ...wish });
  const opened = await openBallot({ actor: board.chair, now }, { motionId: motion.motionId, method });
  if (!opened.ok) throw new Error(`the ballot was refused: ${opened.refusal.code}`);
  return { id: opened.value.ballotId, ...motion };
}

/** Members vote in seating order, from the chair on: `await theyVote(board, ballot, ['for', 'against'])`. */
export async function theyVote(
  board: { readonly members: readonly Actor[] },
  ballot: { readonly id: string },
  choices: readonly (Choice | null)[],
  { secret = false, now = NOW } = {},
): Promise<void> {
  for (const [index, choice] of choices.entries()) {
    const actor = board.members[index];
    if (!actor || choice === null) continue;
    const cast = await (secret ? castSecretVote : castVote)({ actor, now }, { ballotId: ballot.id, choice });
    if (!cast.ok) throw new Error(`a vote was refused: ${cast.refusal.code}`);
  }
}

/** The chair closes and declares: `await itIsDeclared(board, ballot, 'carried')`. */
export async function itIsDeclared(
  board: BuiltBody,
  ballot: { readonly id: string },
  result: DeclaredResult,
): Promise<void> {
  const acting = { actor: board.chair, now: NOW };
  const closed = await closeBallot(acting, { ballotId: ballot.id });
  if (!closed.ok) throw new Error(`the closing was refused: ${closed.refusal.code}`);
  const declared = await declareBallot(acting, { ballotId: ballot.id, result, reason: '' });
  if (!declared.ok) throw new Error(`the declaration was refused: ${declared.refusal.code}`);
}
