import { type AdviceAnswer, isAsked } from '~/domain/paper/advice-answer';
import type { AdviceShown } from '~/domain/paper/advice-shown';
import { type Actor, bodiesOf } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { paperThing } from '~/persistence/paper-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';

/**
 * Advice asked and given on a paper that the actor may read, oldest first; null when it may not be known. Who knows the
 * paper only by a share or by being asked sees what was asked of him or her: the rest was not shared.
 */
export async function adviceOfPaper(
  actor: Actor,
  paperRef: string,
): Promise<{
  readonly paper: { id: string; ref: string; title: string; liveVersion: number };
  readonly advice: readonly AdviceShown[];
  readonly mayAsk: boolean;
  /** Whether all of it is shown, not only what was asked of the actor. */
  readonly whole: boolean;
} | null> {
  const thing = await paperThing(reads(), { ref: paperRef });
  if (!thing || !canPaper(actor, 'paper:read', thing).ok) return null;
  const whole = canPaper(actor, 'paper:read', { ...thing, shares: [], advisers: [] }).ok;
  const [paper, rows, clearing] = await Promise.all([
    reads().paper.findUniqueOrThrow({
      where: { id: thing.id },
      select: { id: true, ref: true, title: true, liveVersion: true },
    }),
    reads().adviceRequest.findMany({
      where: { paperId: thing.id, endedAt: null, ...(whole ? {} : askedOf(actor)) },
      orderBy: [{ askedAt: 'asc' }, { matter: 'asc' }],
      include: { askedBody: { select: { name: true } } },
    }),
    reads().stage.findFirst({
      where: { paperId: thing.id, state: 'current', gate: 'clearance' },
      select: { id: true },
    }),
  ]);
  const people = await reads().person.findMany({
    where: {
      id: { in: rows.flatMap((row) => [row.askedById, row.askedPersonId ?? '', row.answeredById ?? '']) },
    },
    select: { id: true, ...NAME_SELECT },
  });
  const nameOf = new Map(people.map((person) => [person.id, fullName(person)]));
  const name = (id: string | null) => nameOf.get(id ?? '') ?? '';
  const mayAsk = canPaper(actor, 'paper:ask-advice', thing).ok;
  const isNewest = (row: (typeof rows)[number]) =>
    rows.findLast(({ stageId, matter }) => stageId === row.stageId && matter === row.matter) === row;
  return {
    paper,
    whole,
    mayAsk,
    advice: rows.map((row) => ({
      id: row.id,
      kind: row.kind as AdviceShown['kind'],
      matter: row.matter,
      question: row.question,
      askedBy: name(row.askedById),
      askedOf: row.askedBody?.name ?? name(row.askedPersonId),
      askedAt: row.askedAt.toISOString(),
      dueOn: row.dueOn,
      answer: row.answeredAt
        ? {
            answer: row.answer as AdviceAnswer,
            text: row.answerText,
            by: name(row.answeredById),
            at: row.answeredAt.toISOString(),
            onVersion: row.onVersion ?? 0,
          }
        : null,
      mayAnswer: row.answeredAt === null && isAsked(actor, row),
      mayEnd: row.answeredAt === null && row.kind === 'advice' && row.askedById === actor.personId,
      mayAskAgain:
        mayAsk &&
        row.kind === 'clearance' &&
        row.stageId === clearing?.id &&
        row.answer !== null &&
        row.answer !== 'positive' &&
        isNewest(row),
    })),
  };
}

function askedOf(actor: Actor) {
  return { OR: [{ askedPersonId: actor.personId }, { askedBodyId: { in: [...bodiesOf(actor)] } }] };
}
