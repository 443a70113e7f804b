import { CLOSURES_SELECT } from './closures';
import type { Prisma } from './generated/client';
import { NAME_SELECT } from './person-name';

/** What the rules of a route need of a paper, to be selected beside what else a page shows. */
export const ROUTE_SELECT = {
  id: true,
  ref: true,
  title: true,
  state: true,
  authorId: true,
  author: { select: NAME_SELECT },
  stages: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      position: true,
      gate: true,
      bodyId: true,
      name: true,
      needs: true,
      state: true,
      targetDays: true,
      targetUnit: true,
      arrivedAt: true,
      targetOn: true,
      completedAt: true,
      result: true,
      resultText: true,
      decisionId: true,
      body: {
        select: {
          code: true,
          name: true,
          shortName: true,
          profile: true,
          ...CLOSURES_SELECT,
          organisation: { select: { kind: true, shortName: true } },
        },
      },
    },
  },
  versions: { orderBy: { number: 'desc' }, take: 1, select: { submittedAt: true } },
  items: {
    select: {
      id: true,
      number: true,
      suffix: true,
      state: true,
      stageId: true,
      meeting: {
        select: {
          id: true,
          bodyId: true,
          state: true,
          startsAt: true,
          items: { select: { number: true, suffix: true, minutes: true } },
        },
      },
      motions: {
        select: {
          kind: true,
          ballots: {
            where: { state: { in: ['open', 'closed'] } },
            select: {
              ...{ id: true, state: true, stayIds: true },
              electors: { select: { personId: true, voted: true } },
            },
          },
        },
      },
    },
  },
  advice: {
    where: { endedAt: null },
    orderBy: { askedAt: 'asc' },
    select: {
      stageId: true,
      kind: true,
      matter: true,
      answer: true,
      askedPersonId: true,
      askedBodyId: true,
      dueOn: true,
    },
  },
  decisions: {
    select: {
      id: true,
      ref: true,
      stageId: true,
      state: true,
      publishedAt: true,
      callInClosesAt: true,
      callIn: { select: { state: true } },
      conditions: { where: { kind: 'precedent' }, select: { state: true } },
      actions: { select: { state: true, dueOn: true } },
    },
  },
  classification: true,
  attachments: { where: { classification: 'exempt', removedFrom: null }, select: { letter: true } },
  notices: { orderBy: { givenAt: 'asc' }, select: { kind: true, givenAt: true, text: true } },
} satisfies Prisma.PaperSelect;

/** A paper with its route, as `ROUTE_SELECT` reads it. */
export type RouteRow = Prisma.PaperGetPayload<{ select: typeof ROUTE_SELECT }>;

/** One station of that route. */
export type StageRow = RouteRow['stages'][number];
