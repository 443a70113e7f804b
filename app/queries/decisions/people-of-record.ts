import { barsFromVote, type Ruling } from '~/domain/interest/effect';
import { fullName } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';

type Of = {
  readonly id: string;
  readonly state: string;
  readonly meetingId: string | null;
  readonly itemId: string | null;
};

/** Dissent recorded, with names, and before sealing those who took part and may still ask for it. */
export async function peopleOfRecord({ id, state, meetingId, itemId }: Of) {
  const [rows, came, declared] = await Promise.all([
    reads().dissent.findMany({
      where: { decisionId: id },
      orderBy: { at: 'asc' },
      select: { personId: true, text: true },
    }),
    state === 'draft' && meetingId
      ? reads().attendance.findMany({
          where: { meetingId, mode: { in: ['in-room', 'on-line'] } },
          select: { personId: true },
        })
      : [],
    state === 'draft' && itemId
      ? reads().declaration.findMany({
          where: { itemId, effect: { not: null } },
          select: { personId: true, effect: true },
        })
      : [],
  ]);
  const barred = new Set(
    declared.filter(({ effect }) => barsFromVote(effect as Ruling)).map(({ personId }) => personId),
  );
  const present = came.map(({ personId }) => personId).filter((personId) => !barred.has(personId));
  const people = await reads().person.findMany({
    where: { id: { in: [...present, ...rows.map(({ personId }) => personId)] } },
    select: { id: true, name: true, honorific: true },
  });
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  return {
    dissent: rows.map(({ personId, text }) => ({ personId, name: names.get(personId) ?? '', text })),
    dissenters: present.map((personId) => ({ id: personId, name: names.get(personId) ?? '' })),
  };
}
