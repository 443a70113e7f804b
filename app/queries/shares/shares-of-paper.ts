import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { canEndShare } from '~/domain/permission/can-end-share';
import { paperThing } from '~/persistence/paper-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';

const SHAREABLE = ['public', 'partner'];

/**
 * Who a paper is and was shared with, and who it may be shared with; only for those who may share it or, once it may be
 * shared no more, end what is shared.
 */
export async function sharesOfPaper(actor: Actor, paperRef: string) {
  const thing = await paperThing(reads(), { ref: paperRef });
  if (!thing || !canEndShare(actor, thing).ok) return null;
  const paper = await reads().paper.findUniqueOrThrow({
    where: { id: thing.id },
    select: {
      id: true,
      ref: true,
      title: true,
      liveVersion: true,
      body: { select: { organisationId: true } },
      versions: { orderBy: { number: 'desc' }, select: { number: true, submittedAt: true } },
      attachments: {
        orderBy: { letter: 'asc' },
        select: { id: true, letter: true, title: true, removedFrom: true, classification: true },
      },
      shares: { orderBy: { at: 'desc' }, include: { attachments: true, body: { select: { name: true } } } },
    },
  });
  const elsewhere = { organisationId: { not: paper.body.organisationId } };
  const [bodies, people, named] = await Promise.all([
    reads().body.findMany({ where: elsewhere, orderBy: { name: 'asc' }, select: { id: true, name: true } }),
    reads().person.findMany({
      where: { ...elsewhere, disabledAt: null },
      orderBy: { name: 'asc' },
      select: { id: true, ...NAME_SELECT, organisation: { select: { shortName: true } } },
    }),
    reads().person.findMany({
      where: {
        id: {
          in: paper.shares.flatMap((share) => [
            share.sharedById,
            share.personId ?? '',
            share.endedById ?? '',
          ]),
        },
      },
      select: { id: true, ...NAME_SELECT },
    }),
  ]);
  const nameOf = new Map(named.map((person) => [person.id, fullName(person)]));
  const letterOf = new Map(paper.attachments.map(({ id, letter }) => [id, letter]));
  return {
    paper: { id: paper.id, ref: paper.ref, title: paper.title, liveVersion: paper.liveVersion },
    mayShare: canPaper(actor, 'paper:share', thing).ok,
    versions: paper.versions.map(({ number, submittedAt }) => ({ number, on: submittedAt.toISOString() })),
    attachments: paper.attachments
      .filter(({ removedFrom, classification }) => removedFrom === null && SHAREABLE.includes(classification))
      .map(({ id, letter, title }) => ({ id, letter, title })),
    bodies,
    people: people.map((person) => ({
      id: person.id,
      name: fullName(person),
      role: [person.jobTitle, person.organisation.shortName].filter(Boolean).join(', '),
    })),
    shares: paper.shares.map((share) => ({
      id: share.id,
      with: share.body?.name ?? nameOf.get(share.personId ?? '') ?? '',
      versionNumber: share.versionNumber,
      appendices: share.attachments.flatMap(({ attachmentId }) => letterOf.get(attachmentId) ?? []),
      by: nameOf.get(share.sharedById) ?? '',
      reason: share.reason,
      at: share.at.toISOString(),
      endedAt: share.endedAt?.toISOString() ?? null,
      endedBy: nameOf.get(share.endedById ?? '') ?? null,
    })),
  };
}
