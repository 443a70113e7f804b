import type { ClearanceMatter } from '~/domain/paper/missing-clearances';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { paperThing } from '~/persistence/paper-thing';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { askClearances } from './ask-clearances';

export type AskAgainRefusal =
  | PermissionRefusal
  | { readonly code: 'not-in-clearance' }
  | { readonly code: 'clearance-still-asked'; readonly matter: string };

/**
 * Asks for a clearance once more after an answer that does not clear, of the same person: the author or sponsor has
 * dealt with it. Refused while an answer is awaited.
 */
export async function askClearanceAgain(
  { actor, now }: Acting,
  input: { readonly paperRef: string; readonly matter: ClearanceMatter },
): Promise<Result<string, AskAgainRefusal>> {
  return transaction<string, AskAgainRefusal>(async (tx) => {
    const thing = await paperThing(tx, { ref: input.paperRef });
    if (!thing) return refuse({ code: 'not-found' });
    const permission = canPaper(actor, 'paper:ask-advice', thing);
    if (!permission.ok) return permission;
    const stage = await tx.stage.findFirst({
      where: { paperId: thing.id, state: 'current', gate: 'clearance' },
      select: { id: true, targetOn: true, targetDays: true },
    });
    if (!stage) return refuse({ code: 'not-in-clearance' });
    const newest = await tx.adviceRequest.findFirst({
      where: { stageId: stage.id, matter: input.matter, endedAt: null },
      orderBy: { askedAt: 'desc' },
      select: { answer: true },
    });
    if (!newest) return refuse({ code: 'not-in-clearance' });
    if (newest.answer === null || newest.answer === 'positive') {
      return refuse({ code: 'clearance-still-asked', matter: input.matter });
    }
    await askClearances(tx, {
      paperId: thing.id,
      stageId: stage.id,
      matters: [input.matter],
      clearers: {},
      at: now,
      targetOn: null,
      days: stage.targetDays,
    });
    return ok(input.paperRef);
  });
}
