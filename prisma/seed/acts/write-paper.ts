import type { PaperContent } from '~/domain/paper/paper-content';
import type { Instant } from '~/domain/shared/instant';
import { refuse } from '~/domain/shared/result';
import { newId } from '~/platform/ids';
import type { Acting } from '~/services/acting';
import { continueNumbers } from '~/services/bodies/continue-numbers';
import { createPaper } from '~/services/papers/create-paper';
import { issueVersion } from '~/services/papers/issue-version';
import { saveDraft } from '~/services/papers/save-draft';
import { submitPaper } from '~/services/papers/submit-paper';
import { withdrawPaper } from '~/services/papers/withdraw-paper';
import type { PersonKey } from '../people/everyone';
import { kept, type Step, step, type Tale } from '../tale';

export type Writing = {
  /** `TB-041`: the body's numbers go on to it from its old register. */
  readonly ref: string;
  readonly template: string;
  /** The matter of the scheme that it is about, by its name. */
  readonly matter?: string;
  readonly author: PersonKey;
  readonly sponsor: PersonKey;
  readonly begunAt: Instant;
  readonly submittedAt: Instant;
  readonly content: PaperContent;
  readonly clearers?: { readonly finance: PersonKey; readonly legal: PersonKey };
  readonly implementBy?: string;
};

/** The author begins a paper, writes it and submits it. */
export function writePaper(writing: Writing): readonly Step[] {
  const { ref, template, matter, author, sponsor, begunAt, submittedAt, content, clearers, implementBy } =
    writing;
  const [code = '', number = ''] = ref.split('-');
  return [
    step(begunAt, 'Abernethy', {
      what: `number ${ref}`,
      act: (acting, tale) =>
        continueNumbers(acting, { bodyId: tale.id(`body:${code}`), of: 'paper', last: Number(number) - 1 }),
    }),
    step(begunAt, author, {
      what: `begin ${ref}`,
      act: async (acting, tale) => {
        const made = await createPaper(acting, {
          paperId: newId(),
          bodyId: tale.id(`body:${code}`),
          templateKey: template,
          title: content.title,
          sponsorId: tale.id(`person:${sponsor}`),
          matterId: matter ? tale.id(`matter:${matter}`) : null,
        });
        if (made.ok && made.value.ref !== ref) throw new Error(`${made.value.ref} was to be ${ref}`);
        return kept(made, ({ id }) => {
          tale.keep(`paper:${ref}`, id);
          tale.keep(`revision:${ref}`, '1');
        });
      },
    }),
    step(submittedAt, author, {
      what: `write ${ref}`,
      act: (acting, tale) => save(acting, tale, { ref, content }),
    }),
    step(submittedAt, author, {
      what: `submit ${ref}`,
      act: (acting, tale) =>
        submitPaper(acting, {
          ref,
          revision: revisionOf(tale, ref),
          clearers: clearers && {
            finance: tale.id(`person:${clearers.finance}`),
            legal: tale.id(`person:${clearers.legal}`),
          },
          implementBy,
        }),
    }),
  ];
}

type Issuing = { readonly ref: string; readonly content: PaperContent; readonly note: string };

/** The author rewrites a paper on its way and issues the next version. */
export function issuePaper(at: Instant, by: PersonKey, { ref, content, note }: Issuing): Step {
  return step(at, by, {
    what: `issue ${ref}`,
    act: async (acting, tale) => {
      const saved = await save(acting, tale, { ref, content });
      return saved.ok
        ? issueVersion(acting, { ref, revision: revisionOf(tale, ref), note })
        : refuse(saved.refusal);
    },
  });
}

export function withdraw(
  at: Instant,
  by: PersonKey,
  { ref, reason }: { readonly ref: string; readonly reason: string },
): Step {
  return step(at, by, { what: `withdraw ${ref}`, act: (acting) => withdrawPaper(acting, { ref, reason }) });
}

async function save(acting: Acting, tale: Tale, { ref, content }: Pick<Issuing, 'ref' | 'content'>) {
  const saved = await saveDraft(acting, { ref, revision: revisionOf(tale, ref), content });
  return kept(saved, ({ revision }) => {
    tale.keep(`revision:${ref}`, String(revision));
    tale.papers.set(ref, content);
  });
}

function revisionOf(tale: Tale, ref: string): number {
  return Number(tale.id(`revision:${ref}`));
}
