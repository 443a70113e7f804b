import { NOT_OF_PAPER } from '~/domain/ballot/live-ballot';
import type { Classification, PaperState } from '~/domain/paper/classification';
import { type Actor, bodiesOf } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { sharingsWith } from '~/domain/permission/paper-relations';
import { readablePapers } from '~/persistence/paper-scope';
import { readContent } from '~/persistence/paper-text';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { containing, reads } from '~/persistence/reads';

const PAPERS_A_PAGE = 25;

export type PapersFilter = {
  /** Words of the title, or a reference. */
  readonly q: string;
  readonly state?: PaperState | undefined;
  /** Code of the body that numbers them. */
  readonly body?: string | undefined;
  readonly mine: boolean;
  readonly page: number;
};

export type PaperListed = {
  readonly ref: string;
  readonly title: string;
  readonly state: PaperState;
  readonly classification: Classification;
  readonly body: string;
  readonly sponsor: string;
  readonly author: string;
  /** Where it is now, and what is done there. */
  readonly at: { readonly body: string; readonly stage: string } | null;
  readonly voteOpen: boolean;
  /** When it was submitted, or begun while it is a draft. */
  readonly since: string;
  /** 0 for a draft. */
  readonly version: number;
};

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
    select: SELECT,
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

const SELECT = {
  ...PAPER_THING_SELECT,
  ref: true,
  title: true,
  versionNumber: true,
  createdAt: true,
  submittedAt: true,
  body: { select: { name: true } },
  sponsor: { select: NAME_SELECT },
  author: { select: NAME_SELECT },
  stages: {
    where: { arrivedAt: { not: null } },
    select: { ...PAPER_THING_SELECT.stages.select, name: true, body: { select: { name: true } } },
  },
} as const;

type Row = Awaited<ReturnType<typeof rowType>>;
const rowType = () => reads().paper.findFirstOrThrow({ select: SELECT });
type SharedText = {
  readonly number: number;
  readonly title: string;
  readonly classification: Classification;
};
type Beside = { readonly shared: ReadonlyMap<string, SharedText>; readonly voting: ReadonlySet<string> };

function listed(row: Row, { shared, voting }: Beside): PaperListed {
  const here = row.stages.find(({ state }) => state === 'current');
  const text = shared.get(row.id);
  return {
    ref: row.ref,
    title: text?.title ?? row.title,
    state: row.state as PaperState,
    classification: text?.classification ?? (row.classification as Classification),
    body: row.body.name,
    sponsor: fullName(row.sponsor),
    author: fullName(row.author),
    at: here ? { body: here.body.name, stage: here.name } : null,
    voteOpen: voting.has(row.id),
    since: (row.submittedAt ?? row.createdAt).toISOString(),
    version: text?.number ?? row.versionNumber,
  };
}

/** For who knows a paper by a share alone: the newest version that was shared, by its own title. */
async function sharedTexts(actor: Actor, rows: readonly Row[]): Promise<ReadonlyMap<string, SharedText>> {
  const newest = rows.flatMap((row) => {
    const thing = asPaperThing(row);
    if (canPaper(actor, 'paper:read', { ...thing, shares: [] }).ok) return [];
    const number = Math.max(0, ...sharingsWith(actor, thing).map(({ versionNumber }) => versionNumber));
    return [{ paperId: row.id, number }];
  });
  if (newest.length === 0) return new Map();
  const versions = await reads().paperVersion.findMany({
    where: { OR: newest },
    select: { paperId: true, number: true, content: true },
  });
  return new Map(
    versions.map(({ paperId, number, content }) => {
      const { title, classification } = readContent(content);
      return [paperId, { number, title, classification }];
    }),
  );
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
