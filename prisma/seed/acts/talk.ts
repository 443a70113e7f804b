import type { Instant } from '~/domain/shared/instant';
import { resolveComment, withdrawComment } from '~/services/comments/change-comment';
import { makeComment } from '~/services/comments/make-comment';
import type { PersonKey } from '../people/everyone';
import { kept, type Step, step } from '../tale';

type Remark = {
  readonly ref: string;
  readonly version: number;
  readonly text: string;
  /** `b` for a recommendation, `3.2` for a paragraph; left out, the paper as a whole. */
  readonly on?: string;
  /** To everyone the paper is shared with; left out, to the member's own body. */
  readonly shared?: true;
  /** By which the story calls it, to answer it or deal with it. */
  readonly name?: string;
};

export function comment(
  at: Instant,
  by: PersonKey,
  { ref, version, text, on = '', shared, name }: Remark,
): Step {
  return step(at, by, {
    what: `comment on ${ref}`,
    act: async (acting, tale) =>
      kept(
        await makeComment(acting, {
          paperRef: ref,
          versionNumber: version,
          anchorKind: on === '' ? 'paper' : /^\d/.test(on) ? 'paragraph' : 'recommendation',
          anchorKey: on,
          audience: shared ? 'shared' : 'body',
          confirmed: shared ? 'yes' : undefined,
          text,
        }),
        ({ id }) => name && tale.keep(`comment:${name}`, id),
      ),
  });
}

type Answering = {
  readonly ref: string;
  readonly version: number;
  readonly to: string;
  readonly text: string;
};

export function reply(at: Instant, by: PersonKey, { ref, version, to, text }: Answering): Step {
  return step(at, by, {
    what: `answer ${to} on ${ref}`,
    act: (acting, tale) =>
      makeComment(acting, {
        paperRef: ref,
        versionNumber: version,
        anchorKind: 'paper',
        anchorKey: '',
        parentId: tale.id(`comment:${to}`),
        audience: 'body',
        text,
      }),
  });
}

export function resolve(at: Instant, by: PersonKey, name: string): Step {
  return step(at, by, {
    what: `resolve ${name}`,
    act: (acting, tale) => resolveComment(acting, tale.id(`comment:${name}`)),
  });
}

export function takeBack(at: Instant, by: PersonKey, name: string): Step {
  return step(at, by, {
    what: `withdraw ${name}`,
    act: (acting, tale) => withdrawComment(acting, tale.id(`comment:${name}`)),
  });
}
