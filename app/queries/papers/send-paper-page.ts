import type { PaperState } from '~/domain/paper/classification';
import { type Missing, missingFrom } from '~/domain/paper/missing-content';
import type { Actor } from '~/domain/permission/actor';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { readContent } from '~/persistence/paper-text';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { ballotOnPaper } from '~/persistence/paper-under-vote';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { templatesFor } from '~/persistence/route-templates';

export type SendPaperPage = {
  readonly ref: string;
  readonly title: string;
  readonly state: PaperState;
  readonly revision: number;
  readonly versionNumber: number;
  readonly missing: readonly Missing[];
  readonly underVoteOf: string | null;
  /** The stations that a draft will stop at, by name; and whether the first asks for clearances. */
  readonly stops: readonly string[];
  readonly cleared: boolean;
  /** Who may be asked to clear it. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  readonly may: { readonly submit: boolean; readonly issue: boolean; readonly withdraw: boolean };
};

/** What sends a draft on its way, issues the next version or withdraws the paper; for its author and its sponsor. */
export async function sendPaperPage(
  actor: Actor,
  ref: string,
): Promise<Result<SendPaperPage, PermissionRefusal>> {
  const row = await reads().paper.findUnique({
    where: { ref },
    select: {
      ...PAPER_THING_SELECT,
      ref: true,
      title: true,
      draft: true,
      draftRevision: true,
      versionNumber: true,
      templateKey: true,
      body: { select: { code: true, organisationId: true } },
    },
  });
  if (!row) return refuse({ code: 'not-found' });
  const thing = asPaperThing(row);
  const permission = canPaper(actor, 'paper:edit', thing);
  if (!permission.ok) return permission;
  const [templates, people, vote] = await Promise.all([
    templatesFor(reads(), row.body.code),
    reads().person.findMany({
      where: { organisationId: row.body.organisationId, disabledAt: null, administrator: false },
      orderBy: { name: 'asc' },
      select: { id: true, ...NAME_SELECT },
    }),
    ballotOnPaper(reads(), row.id),
  ]);
  const stages = templates.find(({ key }) => key === row.templateKey)?.stages ?? [];
  return ok({
    ref: row.ref,
    title: row.title,
    state: row.state as PaperState,
    revision: row.draftRevision,
    versionNumber: row.versionNumber,
    missing: missingFrom(readContent(row.draft)),
    underVoteOf: vote?.body ?? null,
    stops: stages.map(({ name }) => name),
    cleared: (stages[0]?.needs.clearances ?? []).length > 0,
    people: people.map((person) => ({ id: person.id, name: fullName(person), role: person.jobTitle })),
    may: {
      submit: canPaper(actor, 'paper:submit', thing).ok,
      issue: canPaper(actor, 'paper:issue-version', thing).ok,
      withdraw: canPaper(actor, 'paper:withdraw', thing).ok,
    },
  });
}
