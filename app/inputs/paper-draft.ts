import { z } from 'zod';
import { CLASSIFICATIONS } from '~/domain/paper/classification';
import {
  IMPLICATIONS,
  lettered,
  MOST_OPTIONS,
  MOST_RECOMMENDATIONS,
  type PaperContent,
  PURPOSES,
} from '~/domain/paper/paper-content';
import { paragraphsField } from './paragraphs';

// PostgreSQL keeps no NUL in a text; nobody types one.
const withoutNul = (sent: string) => sent.replaceAll('\0', '');
const text = (most: number) =>
  z
    .string()
    .overwrite(withoutNul)
    .max(most, { error: `Use ${most.toLocaleString('en-GB')} characters or fewer` })
    .default('');
const line = text(300);
const passage = text(5_000);

const STANDINGS = ['recommended', 'do-nothing', 'possible', 'not-now'] as const;

const numbered = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const recommendationFields = Object.fromEntries(
  numbered(MOST_RECOMMENDATIONS).map((number) => [`recommendation-${number}`, text(1_000)]),
);
const optionFields = Object.fromEntries(
  numbered(MOST_OPTIONS).flatMap((number) => [
    [`option-${number}-title`, line],
    [`option-${number}-means`, text(1_000)],
    [`option-${number}-advantages`, text(1_000)],
    [`option-${number}-disadvantages`, text(1_000)],
  ]),
);
const standingFields = Object.fromEntries(
  numbered(MOST_OPTIONS).map((number) => [
    `option-${number}-standing`,
    z.enum(STANDINGS).default('possible'),
  ]),
);
const implicationFields = Object.fromEntries(IMPLICATIONS.map((key) => [`implication-${key}`, passage]));

// The names are made, so the shape's type cannot know them: they are read by name below.
const rows: Record<never, z.ZodType> = {
  ...recommendationFields,
  ...optionFields,
  ...standingFields,
  ...implicationFields,
};

const fields = z.object({
  revision: z.coerce.number().int().min(1),
  title: z
    .string({ error: 'Enter a title' })
    .overwrite(withoutNul)
    .trim()
    .min(1, { error: 'Enter a title' })
    .max(200, { error: 'Use 200 characters or fewer' }),
  classification: z.enum(CLASSIFICATIONS, { error: 'Choose who may read it' }),
  classificationReason: line,
  paragraphs: paragraphsField,
  publicInterest: text(1_000),
  purpose: z.enum(PURPOSES, { error: 'Choose what the paper is for' }),
  purposeText: text(1_000),
  summary: passage,
  consultation: passage,
  timetable: passage,
  deliveryOwner: line,
  backgroundPapers: passage,
  keyDecision: z.literal('on').optional(),
  body: text(100_000),
});

/**
 * The editor's form. Its rows have numbered names (`recommendation-1`, `option-1-title`), so that a form without
 * JavaScript can hold them and a refused one can be shown again; rows left blank are dropped.
 */
export const draftInput = fields
  .extend(rows)
  .transform((sent): { readonly revision: number; readonly content: PaperContent } => {
    const of = (name: string): string =>
      String((sent as Record<string, unknown>)[name] ?? '').replaceAll('\r\n', '\n');
    return {
      revision: sent.revision,
      content: {
        title: sent.title,
        classification: sent.classification,
        classificationReason: of('classificationReason'),
        ...(sent.paragraphs.length > 0 ? { paragraphs: sent.paragraphs } : {}),
        ...(sent.publicInterest.trim() !== '' ? { publicInterest: of('publicInterest') } : {}),
        purpose: sent.purpose,
        purposeText: of('purposeText'),
        summary: of('summary'),
        recommendations: lettered(
          numbered(MOST_RECOMMENDATIONS).map((number) => of(`recommendation-${number}`)),
        ),
        options: optionsOf(of),
        implications: IMPLICATIONS.map((key) => ({ key, text: of(`implication-${key}`) })),
        consultation: of('consultation'),
        timetable: of('timetable'),
        deliveryOwner: of('deliveryOwner'),
        backgroundPapers: of('backgroundPapers'),
        keyDecision: sent.keyDecision === 'on',
        body: of('body'),
      },
    };
  });

export type DraftSent = z.output<typeof draftInput>;

function optionsOf(of: (name: string) => string): PaperContent['options'] {
  return numbered(MOST_OPTIONS)
    .map((number) => ({
      title: of(`option-${number}-title`),
      means: of(`option-${number}-means`),
      advantages: of(`option-${number}-advantages`),
      disadvantages: of(`option-${number}-disadvantages`),
      standing: STANDINGS.find((standing) => standing === of(`option-${number}-standing`)) ?? 'possible',
    }))
    .filter(
      ({ title, means, advantages, disadvantages }) =>
        `${title}${means}${advantages}${disadvantages}`.trim() !== '',
    );
}
