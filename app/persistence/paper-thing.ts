import { barsFromExempt, RULINGS } from '~/domain/interest/effect';
import type { Classification, PaperState } from '~/domain/paper/classification';
import type { PaperThing } from '~/domain/permission/paper-relations';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

const EXEMPT_BARS = RULINGS.filter(barsFromExempt);

/** What permission needs of a paper, to be selected beside whatever else a query reads. */
export const PAPER_THING_SELECT = {
  id: true,
  authorId: true,
  sponsorId: true,
  state: true,
  classification: true,
  stages: { where: { arrivedAt: { not: null } }, select: { bodyId: true, state: true } },
  shares: {
    where: { endedAt: null },
    select: {
      personId: true,
      bodyId: true,
      versionNumber: true,
      attachments: { select: { attachmentId: true } },
    },
  },
  advice: { where: { endedAt: null }, select: { askedPersonId: true, askedBodyId: true } },
  // A call-in opens the paper to the committee that answers it.
  decisions: {
    where: { callIn: { isNot: null } },
    select: { callIn: { select: { state: true } }, body: { select: { scrutinyBodyId: true } } },
  },
  items: {
    select: {
      declarations: { where: { effect: { in: EXEMPT_BARS } }, select: { personId: true, bodyId: true } },
    },
  },
};

type PaperRow = {
  authorId: string;
  sponsorId: string;
  state: string;
  classification: string;
  stages: { bodyId: string; state: string }[];
  shares: {
    personId: string | null;
    bodyId: string | null;
    versionNumber: number;
    attachments: { attachmentId: string }[];
  }[];
  advice: { askedPersonId: string | null; askedBodyId: string | null }[];
  items: { declarations: { personId: string; bodyId: string }[] }[];
  decisions: { callIn: { state: string } | null; body: { scrutinyBodyId: string | null } }[];
};

export function asPaperThing(row: PaperRow): PaperThing {
  return {
    authorId: row.authorId,
    sponsorId: row.sponsorId,
    state: row.state as PaperState,
    classification: row.classification as Classification,
    reachedBodyIds: [...new Set(row.stages.map(({ bodyId }) => bodyId))],
    holdingBodyId: row.stages.find(({ state }) => state === 'current')?.bodyId ?? null,
    shares: row.shares.map(({ attachments, ...share }) => ({
      ...share,
      attachmentIds: attachments.map(({ attachmentId }) => attachmentId),
    })),
    advisers: row.advice.map(({ askedPersonId, askedBodyId }) => ({
      personId: askedPersonId,
      bodyId: askedBodyId,
    })),
    scrutinyBodyIds: row.decisions.flatMap(({ callIn, body }) => (callIn && body.scrutinyBodyId) || []),
    barred: row.items.flatMap(({ declarations }) => declarations),
  };
}

/** By id or by reference. */
export async function paperThing(
  client: Reads | Transaction,
  key: { readonly id: string } | { readonly ref: string },
): Promise<(PaperThing & { readonly id: string }) | null> {
  const row = await client.paper.findUnique({ where: key, select: PAPER_THING_SELECT });
  return row ? { ...asPaperThing(row), id: row.id } : null;
}
