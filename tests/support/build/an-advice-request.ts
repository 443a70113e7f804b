import type { AdviceAnswer } from '~/domain/paper/advice-answer';
import type { Actor } from '~/domain/permission/actor';
import { newId } from '~/platform/ids';
import type { BuiltPaper } from './a-paper';
import { minutesLater } from './today';
import { write } from './write';

type AdviceWish = {
  /** A body or a person; one of the two. */
  readonly body?: { readonly id: string };
  readonly person?: Actor;
  readonly askedBy?: Actor;
  readonly kind?: 'advice' | 'clearance';
  readonly matter?: 'finance' | 'legal' | 'sponsor' | 'other';
  readonly dueOn?: string;
  /** Answered by the person asked. */
  readonly answer?: AdviceAnswer;
  readonly ended?: boolean;
};

/** Advice asked by the paper's author: `await anAdviceRequest(paper, { person, answer: 'positive' })`. */
export async function anAdviceRequest(paper: BuiltPaper, wish: AdviceWish): Promise<{ readonly id: string }> {
  const { body, person, askedBy = paper.author, kind = 'advice', matter = 'legal', answer } = wish;
  const id = newId();
  await write((tx) =>
    tx.adviceRequest.create({
      data: {
        id,
        paperId: paper.id,
        stageId: kind === 'clearance' ? paper.stageId : null,
        kind,
        matter,
        question: 'Is the transfer lawful?',
        askedById: askedBy.personId,
        askedAt: minutesLater(-60),
        askedPersonId: person?.personId ?? null,
        askedBodyId: body?.id ?? null,
        dueOn: wish.dueOn ?? '2026-11-30',
        answer: answer ?? null,
        answerText: answer ? 'It is.' : '',
        answeredById: answer ? (person?.personId ?? null) : null,
        answeredAt: answer ? minutesLater(-20) : null,
        onVersion: answer ? 1 : null,
        endedAt: wish.ended ? minutesLater(-10) : null,
      },
    }),
  );
  return { id };
}
