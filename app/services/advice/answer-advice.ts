import { type AdviceAnswer, type AdviceRefusal, decideAnswer } from '~/domain/paper/advice-answer';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raisePaper } from '~/persistence/live-versions';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { clearancesAnswered } from '../routes/clearances-answered';

export type AnswerRefusal = AdviceRefusal | { readonly code: 'not-found' };
export type AnswerInput = { readonly adviceId: string; readonly answer: AdviceAnswer; readonly text: string };

/**
 * Answers a request for advice or a clearance, once, on the newest version. A clearance may let the paper
 * move on. The same answer again is answered as success.
 */
export async function answerAdvice(
  { actor, now }: Acting,
  input: AnswerInput,
): Promise<Result<string, AnswerRefusal>> {
  return transaction<string, AnswerRefusal>(async (tx) => {
    const request = await tx.adviceRequest.findUnique({
      where: { id: input.adviceId },
      include: { paper: { select: { ref: true, versionNumber: true, authorId: true, sponsorId: true } } },
    });
    if (!request) return refuse({ code: 'not-found' });
    const repeated =
      request.answeredById === actor.personId &&
      request.answer === input.answer &&
      request.answerText === input.text;
    if (repeated) return ok(request.paper.ref);
    const decided = decideAnswer(
      actor,
      { ...request, answered: request.answeredAt !== null, ended: request.endedAt !== null },
      input,
    );
    if (!decided.ok)
      return decided.refusal.code === 'advice-not-asked-of-you' ? refuse({ code: 'not-found' }) : decided;
    await tx.adviceRequest.update({
      where: { id: request.id },
      data: {
        answer: input.answer,
        answerText: input.text,
        answeredById: actor.personId,
        answeredAt: now,
        onVersion: request.paper.versionNumber,
      },
    });
    const version = await raisePaper(tx, request.paperId);
    tx.tell({
      kind: 'AdviceAnswered',
      at: now,
      actorId: actor.personId,
      paperId: request.paperId,
      subjectId: request.id,
      version,
      facts: {},
    });
    if (request.kind === 'clearance')
      await clearancesAnswered(tx, { paperId: request.paperId, at: now, actorId: actor.personId });
    await notify(tx, now, {
      personIds: [request.askedById, request.paper.authorId, request.paper.sponsorId].filter(
        (personId) => personId !== actor.personId,
      ),
      text: `${actor.name} answered on ${request.paper.ref}`,
      href: `/papers/${request.paper.ref}/advice#advice-${request.id}`,
    });
    return ok(request.paper.ref);
  });
}
