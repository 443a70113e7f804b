import type { DeskItem } from '~/domain/desk/desk-item';
import { type Actor, bodiesOf, isOfficerOf } from '~/domain/permission/actor';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';

/** Votes open to the reader, results to declare and interests to rule on, in meetings of the reader's bodies. */
export async function deskMeetings(actor: Actor): Promise<readonly DeskItem[]> {
  const meetings = await reads().meeting.findMany({
    where: { bodyId: { in: [...bodiesOf(actor)] }, state: { in: ['scheduled', 'in-session', 'adjourned'] } },
    select: {
      id: true,
      bodyId: true,
      presidingSeatId: true,
      body: { select: { name: true } },
      declarations: { where: { state: 'declared' }, select: { id: true, personId: true, declaredAt: true } },
      ballots: {
        where: { state: { in: ['open', 'closed'] } },
        select: {
          id: true,
          state: true,
          motion: {
            select: { text: true, item: { select: { title: true, paper: { select: { ref: true } } } } },
          },
          electors: { select: { personId: true, voted: true } },
        },
      },
    },
  });
  const people = await reads().person.findMany({
    where: {
      id: { in: meetings.flatMap(({ declarations }) => declarations.map(({ personId }) => personId)) },
    },
    select: { id: true, ...NAME_SELECT },
  });
  return meetings.flatMap((meeting): DeskItem[] => {
    const presides = actor.seats.some(({ seatId }) => seatId === meeting.presidingSeatId);
    const runs = presides || isOfficerOf(actor, meeting.bodyId);
    const body = meeting.body.name;
    const votes = meeting.ballots.flatMap((ballot): DeskItem[] => {
      const { item } = ballot.motion;
      const base = { title: item.title, ref: item.paper?.ref ?? null, when: { kind: 'now' } } as const;
      const mine = ballot.electors.some(({ personId, voted }) => personId === actor.personId && !voted);
      if (ballot.state === 'open' && mine) {
        const voted = ballot.electors.filter((elector) => elector.voted).length;
        const turnout = { body, voted, electors: ballot.electors.length };
        return [{ ...base, key: `vote-${ballot.id}`, to: `/ballots/${ballot.id}`, task: 'vote', ...turnout }];
      }
      if (ballot.state === 'closed' && runs) {
        return [
          { ...base, key: `declare-${ballot.id}`, to: `/meetings/${meeting.id}`, task: 'declare', body },
        ];
      }
      return [];
    });
    const rulings = meeting.declarations.flatMap((declaration): DeskItem[] => {
      const person = people.find(({ id }) => id === declaration.personId);
      if (!runs || !person || declaration.personId === actor.personId) return [];
      return [
        {
          key: `rule-${declaration.id}`,
          title: body,
          ref: null,
          to: `/meetings/${meeting.id}/interests`,
          when: { kind: 'asked', at: declaration.declaredAt.toISOString() },
          task: 'rule',
          name: fullName(person),
        },
      ];
    });
    return [...votes, ...rulings];
  });
}
