import type { Classification } from '~/domain/paper/classification';
import type { Instant } from '~/domain/shared/instant';
import { refuse } from '~/domain/shared/result';
import { sharesOfPaper } from '~/queries/shares/shares-of-paper';
import { addAttachment } from '~/services/papers/add-attachment';
import { endShare } from '~/services/shares/end-share';
import { sharePaper } from '~/services/shares/share-paper';
import type { PersonKey } from '../people/everyone';
import { kept, type Step, step } from '../tale';

type Attaching = {
  readonly ref: string;
  readonly title: string;
  readonly classification: Classification;
  readonly reason?: string;
  readonly paragraphs?: readonly number[];
  readonly publicInterest?: string;
  readonly fileName: string;
  readonly bytes: () => Uint8Array;
};

export function attach(at: Instant, by: PersonKey, { bytes, reason = '', ...rest }: Attaching): Step {
  return step(at, by, {
    what: `attach ${rest.fileName} to ${rest.ref}`,
    act: (acting) => addAttachment(acting, { ...rest, reason, bytes: bytes() }),
  });
}

type Sharing = {
  readonly ref: string;
  readonly version: number;
  readonly letters?: readonly string[];
  readonly reason: string;
  readonly name?: string;
} & ({ readonly person: PersonKey } | { readonly body: string });

export function share(
  at: Instant,
  by: PersonKey,
  { ref, version, letters = [], reason, name, ...to }: Sharing,
): Step {
  return step(at, by, {
    what: `share ${ref}`,
    act: async (acting, tale) => {
      const page = await sharesOfPaper(acting.actor, ref);
      if (!page) return refuse({ code: 'not-found' });
      const named = page.attachments.filter(({ letter }) => letters.includes(letter));
      const shared = await sharePaper(acting, {
        paperRef: ref,
        versionNumber: version,
        attachmentIds: named.map(({ id }) => id),
        personId: 'person' in to ? tale.id(`person:${to.person}`) : undefined,
        bodyId: 'body' in to ? tale.id(`body:${to.body}`) : undefined,
        reason,
      });
      return kept(shared, ({ id }) => name && tale.keep(`share:${name}`, id));
    },
  });
}

export function unshare(at: Instant, by: PersonKey, name: string): Step {
  return step(at, by, {
    what: `end ${name}`,
    act: (acting, tale) => endShare(acting, tale.id(`share:${name}`)),
  });
}
