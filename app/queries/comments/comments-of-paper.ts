import { addressableBodies } from '~/domain/paper/comment-audience';
import type { CommentShown, CommentThread, Talk } from '~/domain/paper/talk';
import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { readableComments } from '~/persistence/comment-scope';
import { paperThing } from '~/persistence/paper-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';

/** The threads of a paper that the actor may read, oldest first; null when the paper may not be known. */
export async function commentsOfPaper(actor: Actor, paperId: string): Promise<Talk | null> {
  const paper = await paperThing(reads(), { id: paperId });
  if (!paper || !canPaper(actor, 'paper:read', paper).ok) return null;
  const scope = readableComments(actor);
  const shown = {
    id: true,
    authorId: true,
    at: true,
    text: true,
    withdrawnAt: true,
    author: { select: { ...NAME_SELECT, organisation: { select: { shortName: true } } } },
  };
  const [rows, bodies] = await Promise.all([
    reads().comment.findMany({
      where: { paperId, parentId: null, ...scope },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: {
        ...shown,
        anchorKind: true,
        anchorKey: true,
        versionNumber: true,
        audience: true,
        audienceBodyId: true,
        resolvedAt: true,
        resolvedById: true,
        resolvedInVersion: true,
        replies: { where: scope, orderBy: [{ at: 'asc' }, { id: 'asc' }], select: shown },
      },
    }),
    reads().body.findMany({ select: { id: true, name: true } }),
  ]);
  const bodyName = new Map(bodies.map(({ id, name }) => [id, name]));
  const resolvers = await namesOf(rows.flatMap(({ resolvedById }) => resolvedById ?? []));
  const [addressed] = addressableBodies(actor, paper);
  return {
    mayComment: canPaper(actor, 'paper:comment', paper).ok,
    mayResolve: canPaper(actor, 'paper:resolve-comment', paper).ok,
    defaultBody: addressed ? (bodyName.get(addressed) ?? null) : null,
    threads: rows.map((row) => ({
      ...show(actor, row),
      anchorKind: row.anchorKind as CommentThread['anchorKind'],
      anchorKey: row.anchorKey,
      versionNumber: row.versionNumber,
      audience: row.audience as CommentThread['audience'],
      audienceBody: row.audienceBodyId ? (bodyName.get(row.audienceBodyId) ?? null) : null,
      resolved: row.resolvedAt
        ? {
            by: resolvers.get(row.resolvedById ?? '') ?? '',
            inVersion: row.resolvedInVersion ?? 0,
            at: row.resolvedAt.toISOString(),
          }
        : null,
      replies: row.replies.map((reply) => show(actor, reply)),
    })),
  };
}

type Row = {
  id: string;
  authorId: string;
  at: Date;
  text: string;
  withdrawnAt: Date | null;
  author: { name: string; honorific: string; organisation: { shortName: string } };
};

function show(actor: Actor, row: Row): CommentShown {
  return {
    id: row.id,
    author: fullName(row.author),
    organisation: row.author.organisation.shortName,
    at: row.at.toISOString(),
    text: row.withdrawnAt ? null : row.text,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    mine: row.authorId === actor.personId,
  };
}

async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const people = await reads().person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, ...NAME_SELECT },
  });
  return new Map(people.map((person) => [person.id, fullName(person)]));
}
