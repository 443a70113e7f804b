import { NOT_OF_PAPER } from '~/domain/ballot/live-ballot';
import type { PaperState } from '~/domain/paper/classification';
import { type Actor, bodiesOf } from '~/domain/permission/actor';
import { readablePapers } from '~/persistence/paper-scope';
import { containing, reads } from '~/persistence/reads';
import { LISTED_SELECT, listed, type PaperListed, sharedTexts } from './paper-listed';

const PAPERS_A_PAGE = 25;

/** What is sought among the papers. */
export type PapersFilter = {
  /** Words of the title, or a reference. */
  readonly q: string;
  readonly state?: PaperState | undefined;
  /** Code of the body that numbers them. */
  readonly body?: string | undefined;
  readonly mine: boolean;
  readonly page: number;
};

/** One page of the list. */
export type PapersPage = {
  readonly papers: readonly PaperListed[];
  readonly total: number;
  readonly pages: number;
  readonly page: number;
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
  /** How many there are for the reader without any filter. */
  readonly all: number;
};

/** The papers that the reader may read, newest first, sought by words and sorted out by state, body and authorship. */
export async function papersPage(actor: Actor, filter: PapersFilter): Promise<PapersPage> {
  const readable = readablePapers(actor);
  const where = { AND: [readable, ...wanted(actor, filter)] };
  const [total, all, bodies] = await Promise.all([
    reads().paper.count({ where }),
    reads().paper.count({ where: readable }),
    reads().body.findMany({
      where: { papers: { some: readable } },
      orderBy: { name: 'asc' },
      select: { code: true, name: true },
    }),
  ]);
  const pages = Math.max(1, Math.ceil(total / PAPERS_A_PAGE));
  const page = Math.min(filter.page, pages);
  const rows = await reads().paper.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { ref: 'desc' }],
    skip: (page - 1) * PAPERS_A_PAGE,
    take: PAPERS_A_PAGE,
    select: LISTED_SELECT,
  });
  const [shared, voting] = await Promise.all([
    sharedTexts(actor, rows),
    openBallots(
      actor,
      rows.map(({ id }) => id),
    ),
  ]);
  return { papers: rows.map((row) => listed(row, { shared, voting })), total, pages, page, bodies, all };
}

function wanted(actor: Actor, { q, state, body, mine }: PapersFilter) {
  const words = q.replaceAll('\u2011', '-').split(/\s+/).filter(Boolean).slice(0, 10);
  return [
    ...words.map((word) => ({ OR: [{ title: containing(word) }, { ref: containing(word) }] })),
    ...(state ? [{ state }] : []),
    ...(body ? [{ body: { code: body } }] : []),
    ...(mine ? [{ OR: [{ authorId: actor.personId }, { sponsorId: actor.personId }] }] : []),
  ];
}

/** Papers under a vote that is open, at meetings of the reader's own bodies. */
async function openBallots(actor: Actor, paperIds: readonly string[]): Promise<ReadonlySet<string>> {
  const ballots = await reads().ballot.findMany({
    where: {
      paperId: { in: [...paperIds] },
      state: 'open',
      bodyId: { in: [...bodiesOf(actor)] },
      motion: { kind: { notIn: [...NOT_OF_PAPER] } },
    },
    select: { paperId: true },
  });
  return new Set(ballots.flatMap(({ paperId }) => paperId ?? []));
}
