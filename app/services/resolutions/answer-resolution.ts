import { canResolution, type PermissionRefusal } from '~/domain/permission/can';
import { type AnswerRefusal, decideAnswer } from '~/domain/resolution/decide-answer';
import { directorsChanged } from '~/domain/resolution/directors-changed';
import { judgeResolution } from '~/domain/resolution/judge-resolution';
import type { Answer } from '~/domain/resolution/resolution';
import { seatToAnswer } from '~/domain/resolution/seat-to-answer';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { reads } from '~/persistence/reads';
import { type KeptResolution, keptResolution, seatsHeld } from '~/persistence/resolutions';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { confirmIdentity, type FreshSignIn, type IdentityRefusal } from '../people/confirm-identity';
import { endResolution } from './end-resolution';
import { passResolution } from './pass-resolution';
import { tellResolution } from './tell-resolution';

export type AnswerResolutionRefusal = PermissionRefusal | IdentityRefusal | AnswerRefusal;
export type Answered = { readonly state: 'circulating' | 'passed' | 'not-passed' | 'lapsed' | 'withdrawn' };

/**
 * Keeps what a member or director says of a resolution in writing, with a fresh sign-in. It passes in the same
 * transaction at the instant at which the majority of all eligible is reached (CA 2006 s.296(4)); a director's no ends a
 * unanimous decision. The same answer again is answered as done. Refuses as `confirmIdentity` and `decideAnswer`.
 * Source: governance.md §5 and §13.
 */
export async function answerResolution(
  acting: Acting,
  { ref, choice, fresh }: { readonly ref: string; readonly choice: Answer; readonly fresh: FreshSignIn },
): Promise<Result<Answered, AnswerResolutionRefusal>> {
  const { actor, now } = acting;
  const day = londonDate(now.toISOString());
  const known = await keptResolutionFor(acting, ref);
  if (!known.ok) return known;
  const confirmed = await confirmIdentity({ actor }, fresh);
  if (!confirmed.ok) return confirmed;
  return transaction<Answered, AnswerResolutionRefusal>(async (tx) => {
    const kept = await keptResolution(tx, { ref }, day);
    if (!kept) return refuse({ code: 'not-found' });
    const { kind, state, lapsesAt, lapsesOn } = kept;
    const seat = seatToAnswer(kept.circulated, {
      personId: actor.personId,
      heldNow: actor.seats.map(({ seatId }) => seatId),
    });
    const held = kind === 'unanimous' ? await seatsHeld(tx, kept.bodyId, day) : kept.frozen;
    const decided = decideAnswer(
      {
        ...{ kind, state, seat, lapsesOn },
        lapsesAt: lapsesAt.toISOString(),
        now: now.toISOString(),
        before: kept.given.filter((given) => given.seat === seat).map((given) => given.choice),
        changed: directorsChanged(kept.circulated, held),
      },
      choice,
    );
    if (!decided.ok) return decided;
    if (decided.value === 'again' || seat === null) return ok({ state });
    return ok({ state: await keep(tx, acting, { kept, seat, choice }) });
  });
}

/** The resolution, if the actor may know of it and is one of those who may answer while it circulates. */
async function keptResolutionFor(
  { actor, now }: Acting,
  ref: string,
): Promise<Result<true, PermissionRefusal>> {
  const kept = await keptResolution(reads(), { ref }, londonDate(now.toISOString()));
  if (!kept) return refuse({ code: 'not-found' });
  return canResolution(actor, 'resolution:answer', { ...kept.thing, state: 'circulating' });
}

type Kept = { readonly kept: KeptResolution; readonly seat: string; readonly choice: Answer };

async function keep(
  tx: Transaction,
  { actor, now }: Acting,
  { kept, seat, choice }: Kept,
): Promise<Answered['state']> {
  await tx.resolutionAnswer.create({
    data: {
      id: newId(),
      resolutionId: kept.id,
      seatId: seat,
      personId: actor.personId,
      choice,
      at: now,
    },
  });
  const { kind, card, circulated: seats } = kept;
  const answers = [...kept.given, { seat, choice, at: now.toISOString() }];
  const judged = judgeResolution({ kind, card, seats, answers });
  const { outcome, tally } = judged.answer;
  const at = { at: now, actorId: actor.personId };
  const facts = { ref: kept.ref, agreed: tally.for };
  await tellResolution(tx, kept, { kind: 'ResolutionAnswered', ...at, facts });
  if (outcome === 'carried') {
    await passResolution(tx, { actor, now }, { id: kept.id, judged });
    return 'passed';
  }
  if (outcome !== 'not-carried') return 'circulating';
  const did = 'does not pass: a director does not agree';
  await endResolution(tx, kept, { ...at, state: 'not-passed', judged, kind: 'ResolutionNotPassed', did });
  return 'not-passed';
}
