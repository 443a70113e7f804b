/** A comment, and a thread of a paper, as a reader has them: shared by the query, the components and their tests. */
export type CommentShown = {
  readonly id: string;
  readonly author: string;
  readonly organisation: string;
  readonly at: string;
  /** Null when it was withdrawn: the marker says who and when. */
  readonly text: string | null;
  readonly withdrawnAt: string | null;
  readonly mine: boolean;
};
export type CommentThread = CommentShown & {
  readonly anchorKind: 'paper' | 'recommendation' | 'paragraph';
  readonly anchorKey: string;
  readonly versionNumber: number;
  readonly audience: 'body' | 'shared';
  readonly audienceBody: string | null;
  readonly resolved: { readonly by: string; readonly inVersion: number; readonly at: string } | null;
  readonly replies: readonly CommentShown[];
};
export type Talk = {
  readonly threads: readonly CommentThread[];
  readonly mayComment: boolean;
  readonly mayResolve: boolean;
  /** The body that a comment goes to by default, in words. */
  readonly defaultBody: string | null;
};
