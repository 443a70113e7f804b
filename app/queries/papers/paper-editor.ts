import type { Profile } from '~/domain/body/profile';
import { carriedBy } from '~/domain/paper/attachment';
import type { Classification, PaperState } from '~/domain/paper/classification';
import { type GroundWarning, type PaperPart, warnOfGrounds } from '~/domain/paper/exempt-ground';
import { type Missing, missingFrom } from '~/domain/paper/missing-content';
import type { PaperContent } from '~/domain/paper/paper-content';
import type { Actor } from '~/domain/permission/actor';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { readGround } from '~/persistence/paper-parts';
import type { PaperRow } from '~/persistence/paper-row';
import { readContent } from '~/persistence/paper-text';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { ballotOnPaper } from '~/persistence/paper-under-vote';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { routeTemplates } from '~/persistence/route-templates';
import { type AttachmentShown, attachmentShown } from './attachments-shown';
import type { PersonShown } from './paper-page';

export type PaperEditor = {
  readonly id: string;
  readonly ref: string;
  readonly state: PaperState;
  readonly title: string;
  readonly body: string;
  readonly author: PersonShown;
  readonly sponsor: PersonShown;
  readonly draft: PaperContent;
  /** What the newest version says, to compare the draft with; null before the first. */
  readonly newest: PaperContent | null;
  readonly revision: number;
  readonly savedAt: string;
  readonly savedBy: string;
  /** Newest version, 0 before the first. */
  readonly versionNumber: number;
  readonly missing: readonly Missing[];
  /** What a council's body ahead would refuse of what is exempt. */
  readonly grounds: GroundWarning | null;
  /** What the next version will carry. */
  readonly attachments: readonly AttachmentShown[];
  /** The body that votes on it, while it does. */
  readonly underVoteOf: string | null;
  readonly maySubmit: boolean;
  readonly mayWithdraw: boolean;
};

/** The draft of a paper, for its author and its sponsor; somebody else who may read the paper is told whose it is. */
export async function paperEditor(
  actor: Actor,
  ref: string,
): Promise<Result<PaperEditor, PermissionRefusal>> {
  const row = await reads().paper.findUnique({ where: { ref }, select: SELECT });
  if (!row) return refuse({ code: 'not-found' });
  const thing = asPaperThing(row);
  const permission = canPaper(actor, 'paper:edit', thing);
  if (!permission.ok) return permission;
  const [savedBy, vote] = await Promise.all([
    reads().person.findUniqueOrThrow({ where: { id: row.draftSavedById }, select: NAME_SELECT }),
    ballotOnPaper(reads(), row.id),
  ]);
  const draft = readContent(row.draft);
  const next = row.versionNumber + 1;
  const carried = row.attachments.filter((attachment) => carriedBy(next, attachment));
  const ahead = await bodiesAhead(row);
  return ok({
    id: row.id,
    ref: row.ref,
    state: row.state as PaperState,
    title: row.title,
    body: row.body.name,
    author: { name: fullName(row.author), role: row.author.jobTitle },
    sponsor: { name: fullName(row.sponsor), role: row.sponsor.jobTitle },
    draft,
    newest: row.versions[0] ? readContent(row.versions[0].content) : null,
    revision: row.draftRevision,
    savedAt: row.draftSavedAt.toISOString(),
    savedBy: fullName(savedBy),
    versionNumber: row.versionNumber,
    missing: missingFrom(draft),
    grounds: warnOfGrounds(partsOf(draft, carried), ahead),
    attachments: carried.map((attachment) => attachmentShown(actor, thing, attachment)),
    underVoteOf: vote?.body ?? null,
    maySubmit: canPaper(actor, 'paper:submit', thing).ok,
    mayWithdraw: canPaper(actor, 'paper:withdraw', thing).ok,
  });
}

/** The text as it stands, and the appendices that the next version carries. */
function partsOf(draft: PaperContent, carried: Row['attachments']): readonly PaperPart[] {
  const { classification, paragraphs = [], publicInterest = '' } = draft;
  return [
    { letter: null, classification, paragraphs, publicInterest },
    ...carried.map((appendix) => ({
      letter: appendix.letter,
      classification: appendix.classification as Classification,
      ...readGround(appendix),
    })),
  ];
}

/** The bodies that the paper still comes to: of its road, or before that of the route chosen. */
async function bodiesAhead({ id, templateKey }: Row) {
  const stages = await reads().stage.findMany({
    where: { paperId: id },
    orderBy: { position: 'asc' },
    select: { state: true, body: { select: { name: true, profile: true } } },
  });
  const template = (await routeTemplates(reads())).find(({ key }) => key === templateKey);
  const codes = template?.stages.map(({ bodyCode }) => bodyCode) ?? [];
  const bodies =
    stages.length > 0
      ? stages.filter(({ state }) => state === 'current' || state === 'to-come').map(({ body }) => body)
      : await reads().body.findMany({
          where: { code: { in: codes } },
          orderBy: { name: 'asc' },
          select: { name: true, profile: true },
        });
  return bodies.map(({ name, profile }) => ({ name, profile: profile as Profile }));
}

type Row = PaperRow<typeof SELECT>;

const SELECT = {
  ...PAPER_THING_SELECT,
  ref: true,
  title: true,
  draft: true,
  templateKey: true,
  draftRevision: true,
  draftSavedAt: true,
  draftSavedById: true,
  versionNumber: true,
  body: { select: { name: true } },
  author: { select: NAME_SELECT },
  sponsor: { select: NAME_SELECT },
  versions: { orderBy: { number: 'desc' }, take: 1, select: { content: true } },
  attachments: { orderBy: { addedAt: 'asc' } },
} as const;
