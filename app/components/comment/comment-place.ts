import type { CommentThread } from '~/domain/paper/talk';

/** Where a comment is made: on which paper, version and part. */
export type CommentPlace = {
  readonly paperRef: string;
  readonly versionNumber: number;
  readonly anchorKind: CommentThread['anchorKind'];
  readonly anchorKey: string;
};

/** "paragraph 4.2", "recommendation (b)", "the paper". */
export function placeWords({
  anchorKind,
  anchorKey,
}: Pick<CommentPlace, 'anchorKind' | 'anchorKey'>): string {
  if (anchorKind === 'paragraph') return `paragraph ${anchorKey}`;
  return anchorKind === 'recommendation' ? `recommendation (${anchorKey})` : 'the paper';
}

/** Where a form that was refused stood, or else where it was asked for. */
export function placeOf(
  values: { readonly [name: string]: string } | undefined,
  asked: Pick<CommentPlace, 'anchorKind' | 'anchorKey'>,
): Pick<CommentPlace, 'anchorKind' | 'anchorKey'> {
  const kind = values?.anchorKind;
  if (kind === undefined) return { anchorKind: asked.anchorKind, anchorKey: asked.anchorKey };
  return {
    anchorKind: kind === 'paragraph' || kind === 'recommendation' ? kind : 'paper',
    anchorKey: values?.anchorKey ?? '',
  };
}
