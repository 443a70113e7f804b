import { carriedBy } from '~/domain/paper/attachment';
import type { PaperState } from '~/domain/paper/classification';
import type { PaperContent } from '~/domain/paper/paper-content';
import type { Actor } from '~/domain/permission/actor';
import type { PaperAct } from '~/domain/permission/acts';
import { canPaper } from '~/domain/permission/can';
import { canEndShare } from '~/domain/permission/can-end-share';
import { readableVersions } from '~/domain/permission/readable-versions';
import { readContent } from '~/persistence/paper-text';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { mayTakeUrgent } from '../decisions/urgent-page';
import { type ResolutionOnPaper, resolutionOnPaper } from '../resolutions/resolution-on-paper';
import { type AttachmentShown, attachmentShown } from './attachments-shown';
import { type ItemOfPaper, itemOfPaper } from './item-of-paper';
import { authorityOf } from './paper-authority-page';
import { type PaperVote, voteOnPaper } from './vote-on-paper';

const SHOWN_ACTS = {
  edit: 'paper:edit',
  submit: 'paper:submit',
  issue: 'paper:issue-version',
  attach: 'paper:attach',
  withdraw: 'paper:withdraw',
  share: 'paper:share',
  comment: 'paper:comment',
  askAdvice: 'paper:ask-advice',
} as const satisfies Record<string, PaperAct>;

export type PersonShown = { readonly name: string; readonly role: string };
export type VersionShown = {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly note: string;
};

export type PaperPage = {
  readonly id: string;
  readonly ref: string;
  readonly state: PaperState;
  readonly liveVersion: number;
  readonly body: { readonly name: string; readonly shortName: string };
  readonly author: PersonShown;
  readonly sponsor: PersonShown;
  /** The version shown; null while there is only a draft. */
  readonly version: VersionShown | null;
  /** Those that the reader may read, the newest first. */
  readonly versions: readonly VersionShown[];
  readonly content: PaperContent;
  readonly since: { readonly number: number; readonly content: PaperContent } | null;
  readonly attachments: readonly AttachmentShown[];
  readonly item: ItemOfPaper | null;
  readonly vote: PaperVote | null;
  readonly inWriting: ResolutionOnPaper;
  /** Whether the reader may decide it between the meetings of the body that has it. */
  readonly mayTakeUrgent: boolean;
  /** Who decides it by the scheme; null where it names no matter, or nobody may. */
  readonly decidedBy: string | null;
  /** For its writers: the draft says something that no version says yet. */
  readonly unissued: boolean;
  readonly may: { readonly [A in keyof typeof SHOWN_ACTS | 'endShare']: boolean };
};

export type PaperAsked = {
  readonly ref: string;
  /** The version to read, and the one to compare it with; what the reader may not read is left aside. */
  readonly version?: number | undefined;
  readonly since?: number | undefined;
  readonly now: Date;
};

/** A paper as one person may read it, in one of the versions that he or she may read; null when in none. */
export async function paperPage(actor: Actor, asked: PaperAsked): Promise<PaperPage | null> {
  const day = londonDate(asked.now.toISOString());
  const row = await reads().paper.findUnique({ where: { ref: asked.ref }, select: SELECT });
  if (!row) return null;
  const thing = asPaperThing(row);
  if (!canPaper(actor, 'paper:read', thing).ok) return null;
  const texts = row.versions.map((version) => ({ ...version, content: readContent(version.content) }));
  const readable = readableVersions(
    actor,
    thing,
    texts.map(({ number, content }) => ({ number, classification: content.classification })),
  );
  const open = texts.filter(({ number }) => readable.includes(number));
  const chosen = open.find(({ number }) => number === asked.version) ?? open[0];
  if (!chosen && texts.length > 0) return null;
  const since = open.find(({ number }) => number === asked.since && number < (chosen?.number ?? 0));
  const writes = canPaper(actor, 'paper:edit', thing).ok;
  const carried = row.attachments.filter((one) => carriedBy(chosen?.number ?? 1, one));
  const [names, item, vote, inWriting, mayTake, authority] = await Promise.all([
    namesOf(open.map(({ submittedById }) => submittedById)),
    itemOfPaper(actor, { items: row.items, day }),
    voteOnPaper(actor, { paperId: row.id, day }),
    resolutionOnPaper(actor, row.id),
    mayTakeUrgent(actor, row.id, day),
    authorityOf(row, asked.now),
  ]);
  const shown = (version: (typeof open)[number]): VersionShown => ({
    number: version.number,
    at: version.submittedAt.toISOString(),
    by: names.get(version.submittedById) ?? '',
    note: version.note,
  });
  return {
    id: row.id,
    ref: row.ref,
    state: row.state as PaperState,
    liveVersion: row.liveVersion,
    body: row.body,
    author: { name: fullName(row.author), role: row.author.jobTitle },
    sponsor: { name: fullName(row.sponsor), role: row.sponsor.jobTitle },
    version: chosen ? shown(chosen) : null,
    versions: open.map(shown),
    content: chosen?.content ?? readContent(row.draft),
    since: since ? { number: since.number, content: since.content } : null,
    attachments: carried.map((attachment) => attachmentShown(actor, thing, attachment)),
    item,
    vote,
    inWriting,
    decidedBy: authority?.said.ok ? authority.said.value.decides.holder : null,
    mayTakeUrgent: mayTake && vote === null && !inWriting.circulating,
    unissued: writes && row.versionNumber > 0 && differs(row, texts[0]?.content),
    may: {
      ...(Object.fromEntries(
        Object.entries(SHOWN_ACTS).map(([name, act]) => [name, canPaper(actor, act, thing).ok]),
      ) as Record<keyof typeof SHOWN_ACTS, boolean>),
      endShare: thing.shares.length > 0 && canEndShare(actor, thing).ok,
    },
  };
}

const SELECT = {
  ...PAPER_THING_SELECT,
  ref: true,
  liveVersion: true,
  matterId: true,
  pounds: true,
  draft: true,
  versionNumber: true,
  body: { select: { name: true, shortName: true } },
  author: { select: NAME_SELECT },
  sponsor: { select: NAME_SELECT },
  versions: {
    orderBy: { number: 'desc' },
    select: { number: true, content: true, note: true, submittedAt: true, submittedById: true },
  },
  attachments: { orderBy: { addedAt: 'asc' } },
  items: {
    select: {
      ...PAPER_THING_SELECT.items.select,
      number: true,
      suffix: true,
      kind: true,
      state: true,
      versionNumber: true,
      meeting: { select: { id: true, state: true, startsAt: true } },
    },
  },
} as const;

function differs(
  row: {
    draft: string;
    versionNumber: number;
    attachments: { fromVersion: number; removedFrom: number | null }[];
  },
  newest: PaperContent | undefined,
): boolean {
  const pending = row.attachments.some(
    ({ fromVersion, removedFrom }) =>
      fromVersion > row.versionNumber || (removedFrom ?? 0) > row.versionNumber,
  );
  return pending || JSON.stringify(readContent(row.draft)) !== JSON.stringify(newest);
}

async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = await reads().person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, ...NAME_SELECT },
  });
  return new Map(people.map((person) => [person.id, fullName(person)]));
}
