import type { Happening } from '~/domain/shared/happening';
import type { HappeningKind } from '~/domain/shared/happening-kind';

/**
 * To whom a fact goes among those who watch a topic: everyone who was let into it, those who may read the
 * paper or the action that it is about, those who belong to one body, or one person.
 */
export type Addressee =
  | { readonly to: 'everyone-there' }
  | { readonly to: 'readers-of-paper'; readonly paperId: string }
  | { readonly to: 'readers-of-action'; readonly actionId: string }
  | { readonly to: 'body'; readonly bodyId: string; readonly orPersonIds: readonly string[] }
  | { readonly to: 'person'; readonly personId: string };

const COMMENTS: readonly HappeningKind[] = [
  'CommentMade',
  'CommentResolved',
  'CommentWithdrawn',
  'CommentWidened',
];

/** A comment addressed to one body is told to that body, to who wrote it, and to the paper's author and sponsor. */
export function addressedBody({ kind, facts, actorId }: Happening): Addressee | undefined {
  if (!COMMENTS.includes(kind) || typeof facts.audienceBodyId !== 'string') return undefined;
  const answering = [actorId, facts.paperAuthorId, facts.paperSponsorId].filter(
    (id) => typeof id === 'string',
  );
  return { to: 'body', bodyId: facts.audienceBodyId, orPersonIds: answering };
}

/** While the public is out, news of a ballot goes to the body and to those who stay (governance.md §7). */
export function addressedInsiders({ facts }: Happening): Addressee | undefined {
  if (typeof facts.insideBodyId !== 'string') return undefined;
  return { to: 'body', bodyId: facts.insideBodyId, orPersonIds: stayingIn(facts) };
}

/** Those named to stay, as a happening carries them. */
export function stayingIn({ stayIds }: Happening['facts']): readonly string[] {
  return typeof stayIds === 'string' && stayIds !== '' ? stayIds.split(' ') : [];
}
