import type { Classification, PaperState } from '~/domain/paper/classification';
import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { sharingsWith } from '~/domain/permission/paper-relations';
import { readContent } from '~/persistence/paper-text';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';

/** A paper as a line of the list. */
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

/** What a line of the list needs of a paper. */
export const LISTED_SELECT = {
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
const rowType = () => reads().paper.findFirstOrThrow({ select: LISTED_SELECT });
type SharedText = {
  readonly number: number;
  readonly title: string;
  readonly classification: Classification;
};
type Beside = { readonly shared: ReadonlyMap<string, SharedText>; readonly voting: ReadonlySet<string> };

/** The paper as this reader sees it: who knows it by a share alone sees what was shared. */
export function listed(row: Row, { shared, voting }: Beside): PaperListed {
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
export async function sharedTexts(
  actor: Actor,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, SharedText>> {
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
