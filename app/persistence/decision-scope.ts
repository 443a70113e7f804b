import { decidesAlone } from '~/domain/body/decides-alone';
import { PROFILES } from '~/domain/body/profile';
import { barsFromExempt, RULINGS } from '~/domain/interest/effect';
import type { Actor } from '~/domain/permission/actor';
import type { Prisma } from './generated/client';
import { papersReadAs } from './paper-scope';
import { containing } from './reads';

const EXEMPT_BARS = RULINGS.filter(barsFromExempt);
const NOT_EXEMPT = ['public', 'partner', 'board-confidential'] as const;
const ALONE = PROFILES.filter(decidesAlone);

/**
 * The decisions that `decision:read` allows to the actor, as a condition of the database: lists start here and nothing
 * is filtered after it was read. A test holds it against `canDecision`.
 */
export function readableDecisions(actor: Actor): Prisma.DecisionWhereInput {
  const seats = actor.seats.map(({ bodyId }) => bodyId);
  const offices = actor.offices.map(({ bodyId }) => bodyId);
  const barredIn = (bodyId: string): Prisma.PaperWhereInput => ({
    items: {
      some: { declarations: { some: { bodyId, personId: actor.personId, effect: { in: EXEMPT_BARS } } } },
    },
  });
  return {
    OR: [
      { bodyId: { in: offices } },
      { publishedAt: { not: null }, body: { scrutinyBodyId: { in: [...seats, ...offices] } } },
      { bodyId: { in: seats }, body: { profile: { in: [...ALONE] } } },
      // A negation in the database also drops what has no paper, so that is let in by its own line.
      ...seats.flatMap((bodyId) => [
        { bodyId, paperId: null },
        { bodyId, classification: { not: 'exempt' } },
        { bodyId, paper: { NOT: barredIn(bodyId) } },
      ]),
      ...NOT_EXEMPT.map((classification) => ({
        ...{ state: 'sealed', classification },
        paper: papersReadAs(actor, classification),
      })),
      { publishedAt: { not: null }, classification: 'public' },
    ],
  };
}

/** What a reader of the register looks for; an empty text leaves that open. */
export type DecisionWish = {
  readonly body: string;
  readonly year: string;
  readonly outcome: string;
  readonly words: string;
};

/** The decisions of a body, a year, a kind (`draft`: not sealed yet) and with these words in them, as conditions. */
export function decisionsLike({ body, year, outcome, words }: DecisionWish): Prisma.DecisionWhereInput[] {
  const conditions: Prisma.DecisionWhereInput[] = [];
  if (body !== '') conditions.push({ body: { code: body } });
  if (year !== '') conditions.push({ year: Number(year) });
  if (outcome === 'draft') conditions.push({ state: 'draft' });
  else if (outcome !== '') conditions.push({ type: outcome });
  if (words !== '') {
    const text = containing(words);
    conditions.push({ OR: [{ ref: text }, { title: text }, { content: text }, { paper: { ref: text } }] });
  }
  return conditions;
}
