import type { DeskItem } from '~/domain/desk/desk-item';
import { type Actor, bodiesOf } from '~/domain/permission/actor';
import { readablePapers } from '~/persistence/paper-scope';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';

/** Advice and clearances asked of the reader, or of a body of the reader's, and not answered. */
export async function deskAdvice(actor: Actor): Promise<readonly DeskItem[]> {
  const requests = await reads().adviceRequest.findMany({
    where: {
      answer: null,
      endedAt: null,
      OR: [{ askedPersonId: actor.personId }, { askedBodyId: { in: [...bodiesOf(actor)] } }],
      paper: { AND: [readablePapers(actor), { state: 'travelling' }] },
    },
    orderBy: { dueOn: 'asc' },
    select: {
      id: true,
      kind: true,
      matter: true,
      question: true,
      dueOn: true,
      askedById: true,
      paper: { select: { ref: true, title: true } },
    },
  });
  const people = await reads().person.findMany({
    where: { id: { in: requests.map(({ askedById }) => askedById) } },
    select: { id: true, ...NAME_SELECT },
  });
  return requests.map(({ id, kind, matter, question, dueOn, askedById, paper }): DeskItem => {
    const asker = people.find((person) => person.id === askedById);
    const by = asker ? fullName(asker) : '';
    return {
      key: `advice-${id}`,
      title: paper.title,
      ref: paper.ref,
      to: `/papers/${paper.ref}/advice#advice-${id}`,
      when: { kind: 'due', on: dueOn },
      ...(kind === 'clearance'
        ? { task: 'clearance', by, matter, question }
        : { task: 'advice', by, question }),
    };
  });
}
