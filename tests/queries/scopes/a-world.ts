import fc from 'fast-check';
import { PROFILES } from '~/domain/body/profile';
import { RULINGS } from '~/domain/interest/effect';
import { CLASSIFICATIONS, PAPER_STATES } from '~/domain/paper/classification';
import { ACTION_STATES } from '~/domain/permission/action-table';
import type { Actor } from '~/domain/permission/actor';
import { MEETING_STATES } from '~/domain/permission/meeting-table';
import { newId } from '~/platform/ids';
import { actorFor } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';

const BODIES = 3;
const PEOPLE = 5;
const body = fc.nat({ max: BODIES - 1 });
const person = fc.nat({ max: PEOPLE - 1 });
const someone = fc.record({ body: fc.option(body), person });

/** A body's people, papers wherever they may stand, and all that opens or closes one to somebody. */
export const aWorld = fc.record({
  profiles: fc.array(fc.constantFrom('trust-board', 'trust-members', 'cabinet', 'individual'), {
    minLength: BODIES,
    maxLength: BODIES,
  }),
  places: fc.array(
    fc.record({ body, person, place: fc.constantFrom('member', 'officer', 'was-member', 'was-officer') }),
    { minLength: 3, maxLength: 9 },
  ),
  administrators: fc.uniqueArray(person, { maxLength: 2 }),
  papers: fc.array(
    fc.record({
      state: fc.constantFrom(...PAPER_STATES, 'travelling', 'travelling'),
      classification: fc.constantFrom(...CLASSIFICATIONS, 'exempt', 'exempt'),
      author: person,
      sponsor: person,
      stages: fc.array(
        fc.record({ body, state: fc.constantFrom('to-come', 'current', 'passed', 'passed', 'stopped') }),
        { maxLength: 4 },
      ),
      shares: fc.array(fc.record({ with: someone, ended: fc.boolean() }), { maxLength: 2 }),
      advice: fc.array(fc.record({ of: someone, ended: fc.boolean() }), { maxLength: 2 }),
      // Of somebody with a place, in that body.
      declarations: fc.array(
        fc.record({ place: fc.nat({ max: 8 }), effect: fc.option(fc.constantFrom(...RULINGS), { freq: 5 }) }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 8, maxLength: 12 },
  ),
  decisions: fc.array(
    fc.record({
      body,
      paper: fc.option(fc.nat({ max: 7 }), { freq: 5 }),
      state: fc.constantFrom('draft', 'sealed', 'published'),
      // Of the version decided: whatever class its paper has now.
      classification: fc.constantFrom(...CLASSIFICATIONS),
      calledIn: fc.boolean(),
      actions: fc.array(
        fc.record({
          body,
          lead: person,
          helper: fc.option(person),
          state: fc.constantFrom(...ACTION_STATES),
        }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 4, maxLength: 10 },
  ),
  meetings: fc.array(
    fc.record({ body, state: fc.constantFrom(...MEETING_STATES), observer: fc.option(person) }),
    { maxLength: 4 },
  ),
});
type World = typeof aWorld extends fc.Arbitrary<infer T> ? T : never;

let built = 0;

/** Writes the world beside those written before; answers its people as they stand today. */
export async function build(world: World): Promise<readonly Actor[]> {
  built += 1;
  const bodies = Array.from({ length: BODIES }, () => ({ id: newId() }));
  const people = Array.from({ length: PEOPLE }, () => ({ id: newId() }));
  const idOf = (rows: readonly { id: string }[], index: number) => rows[index % rows.length]?.id ?? '';
  const bodyId = (index: number) => idOf(bodies, index);
  const personId = (index: number) => idOf(people, index);
  await write(async (tx) => {
    const organisationId = newId();
    await tx.organisation.create({
      data: { id: organisationId, name: `Organisation ${built}`, shortName: 'It', kind: 'trust' },
    });
    await tx.body.createMany({
      data: bodies.map(({ id }, index) => ({
        ...{ id, organisationId, code: `W${built}B${index}`, name: `Body ${index}`, shortName: 'B' },
        profile: world.profiles[index] ?? PROFILES[0],
      })),
    });
    // The last of the bodies scrutinises the first.
    await tx.body.update({ where: { id: bodyId(0) }, data: { scrutinyBodyId: bodyId(BODIES - 1) } });
    await tx.person.createMany({
      data: people.map(({ id }, index) => ({
        ...{
          id,
          organisationId,
          name: `Person ${index}`,
          email: `w${built}-${index}@example.org`,
          createdAt: NOW,
        },
        administrator: world.administrators.includes(index),
      })),
    });
    for (const [position, place] of world.places.entries()) {
      const from = { id: newId(), personId: personId(place.person), fromOn: '2025-01-01' };
      const until = { untilOn: place.place.startsWith('was') ? '2026-11-22' : null };
      if (place.place.endsWith('officer')) {
        await tx.officer.create({ data: { ...from, ...until, bodyId: bodyId(place.body) } });
        continue;
      }
      const seatId = newId();
      await tx.seat.create({ data: { id: seatId, bodyId: bodyId(place.body), position, role: 'member' } });
      await tx.membership.create({ data: { ...from, ...until, seatId } });
    }
    const meetingId = newId();
    await tx.meeting.create({ data: { id: meetingId, bodyId: bodyId(0), ...meeting('ended') } });
    const papers = world.papers.map(() => ({ id: newId() }));
    for (const [number, paper] of world.papers.entries()) {
      const paperId = idOf(papers, number);
      await tx.paper.create({
        data: {
          ...{
            id: paperId,
            ref: `W${built}-${number}`,
            bodyId: bodyId(0),
            title: 'A paper',
            templateKey: 'board',
          },
          ...{ authorId: personId(paper.author), sponsorId: personId(paper.sponsor) },
          ...{ state: paper.state, classification: paper.classification, draft: '{}' },
          ...{ draftSavedById: personId(0), draftSavedAt: NOW, createdAt: NOW },
        },
      });
      await tx.stage.createMany({
        data: stagesOf(paper).map((stage, position) => ({
          ...{
            id: newId(),
            paperId,
            position,
            gate: 'decide',
            bodyId: bodyId(stage.body),
            name: 'Stage',
            needs: '{}',
          },
          ...{ targetDays: 21, targetUnit: 'calendar', state: stage.state },
          arrivedAt: stage.state === 'to-come' ? null : NOW,
        })),
      });
      const to = (who: { body: number | null; person: number }) =>
        who.body === null
          ? { bodyId: null, personId: personId(who.person) }
          : { bodyId: bodyId(who.body), personId: null };
      for (const { with: who, ended } of paper.shares) {
        const share = {
          id: newId(),
          paperId,
          versionNumber: 1,
          sharedById: personId(0),
          reason: 'Why',
          at: NOW,
        };
        await tx.share.create({ data: { ...share, ...to(who), endedAt: ended ? NOW : null } });
      }
      for (const { of, ended } of paper.advice) {
        const asked = to(of);
        await tx.adviceRequest.create({
          data: {
            ...{
              id: newId(),
              paperId,
              kind: 'advice',
              matter: 'legal',
              question: 'Is it?',
              askedById: personId(0),
            },
            ...{ askedAt: NOW, dueOn: '2026-12-01', endedAt: ended ? NOW : null },
            ...{ askedPersonId: asked.personId, askedBodyId: asked.bodyId },
          },
        });
      }
      const itemId = newId();
      const item = { id: itemId, meetingId, number, title: 'Item', kind: 'decision', state: 'done', paperId };
      await tx.agendaItem.create({ data: item });
      const places = paper.declarations.flatMap(({ place, effect }) => {
        const of = world.places[place % world.places.length];
        return of ? [{ ...of, effect }] : [];
      });
      const declared = new Map(places.map((one) => [one.person, one]));
      await tx.declaration.createMany({
        data: [...declared.values()].map((one) => ({
          ...{ id: newId(), meetingId, itemId, paperId, seatId: newId(), kind: 'other', interest: 'Mine' },
          ...{ bodyId: bodyId(one.body), personId: personId(one.person), declaredAt: NOW },
          ...{ state: one.effect ? 'ruled' : 'declared', effect: one.effect },
        })),
      });
    }
    for (const [number, decision] of world.decisions.entries()) {
      const decisionId = newId();
      await tx.decision.create({
        data: {
          ...{
            id: decisionId,
            bodyId: bodyId(decision.body),
            year: 2026,
            number,
            ref: `W${built}/2026/${number}`,
          },
          paperId: decision.paper === null ? null : idOf(papers, decision.paper),
          ...{
            title: 'A decision',
            type: 'approved',
            content: '{}',
            classification: decision.classification,
            decidedAt: NOW,
            recordedById: personId(0),
          },
          state: decision.state === 'draft' ? 'draft' : 'sealed',
          publishedAt: decision.state === 'published' ? NOW : null,
        },
      });
      if (decision.calledIn && decision.state === 'published')
        await tx.callIn.create({ data: { decisionId, state: 'held', calledInAt: NOW } });
      for (const [index, action] of decision.actions.entries()) {
        await tx.action.create({
          data: {
            ...{ id: newId(), ref: `W${built}-A-${number}-${index}`, number, decisionId, title: 'An action' },
            ...{ bodyId: bodyId(action.body), leadId: personId(action.lead), state: action.state },
            ...{ dueOn: '2026-12-01', originalDueOn: '2026-12-01', createdAt: NOW },
            helpers: { create: action.helper === null ? [] : [{ personId: personId(action.helper) }] },
          },
        });
      }
    }
    for (const { body: of, state, observer } of world.meetings) {
      await tx.meeting.create({
        data: {
          ...{ id: newId(), bodyId: bodyId(of), ...meeting(state) },
          observers: { create: observer === null ? [] : [{ personId: personId(observer) }] },
        },
      });
    }
    function meeting(state: string) {
      const times = { startsAt: NOW, endsAt: NOW, createdAt: NOW };
      return {
        ...times,
        title: 'A meeting',
        place: 'Room 1',
        onlineAllowed: true,
        state,
        createdById: personId(0),
      };
    }
  });
  return Promise.all(people.map(({ id }) => actorFor(id)));
}

/** A draft has not been anywhere, and a paper is in one place at most, while it travels. */
function stagesOf({ state, stages }: World['papers'][number]): World['papers'][number]['stages'] {
  if (state === 'draft') return stages.map((stage) => ({ ...stage, state: 'to-come' }));
  const here = state === 'travelling' ? stages.findIndex((stage) => stage.state === 'current') : -1;
  return stages.map((stage, index) =>
    stage.state === 'current' && index !== here ? { ...stage, state: 'passed' } : stage,
  );
}
