import { z } from 'zod';
import { CLASSIFICATIONS } from '~/domain/paper/classification';
import { poundsIfAny } from './authority';
import { paragraphsField } from './paragraphs';

const id = z.string().min(1).max(60);
const personIfAny = z.string().max(60).optional();

export const newPaperInput = z.object({
  paperId: z.uuid(),
  bodyId: z.string({ error: 'Choose the body' }).min(1).max(60),
  templateKey: z.string({ error: 'Choose a route' }).min(1).max(60),
  title: z
    .string({ error: 'Enter a title' })
    .trim()
    .min(1, { error: 'Enter a title' })
    .max(200, { error: 'Use 200 characters or fewer' }),
  sponsorId: z.string({ error: 'Choose a sponsor' }).min(1).max(60),
  matterId: z.string().max(60).optional(),
  pounds: poundsIfAny,
});

/** What was typed of a new paper, as it stands in the address while the routes of another body are shown. */
export const typedPaperInput = z.object({
  bodyId: z.string().max(60).catch(''),
  sponsorId: z.string().max(60).catch(''),
  title: z.string().max(200).catch(''),
  matterId: z.string().max(60).catch(''),
  pounds: z.string().max(20).catch(''),
});

/** The sum among them: whole pounds, null where none is typed, and what is wrong where it cannot be read. */
export function poundsTyped(typed: string): {
  readonly pounds: number | null;
  readonly problem: string | null;
} {
  const sum = poundsIfAny.safeParse(typed.trim() === '' ? undefined : typed);
  if (sum.success) return { pounds: sum.data ?? null, problem: null };
  return { pounds: null, problem: sum.error.issues[0]?.message ?? 'Enter whole pounds' };
}

export const submitPaperInput = z.object({
  revision: z.coerce.number().int().min(1),
  financeId: personIfAny,
  legalId: personIfAny,
  implementBy: z.iso.date({ error: 'Enter a date' }).optional(),
});

export const issueVersionInput = z.object({
  revision: z.coerce.number().int().min(1),
  note: z
    .string({ error: 'Say what changed' })
    .trim()
    .min(3, { error: 'Say what changed' })
    .max(500, { error: 'Use 500 characters or fewer' }),
});

export const withdrawPaperInput = z.object({
  reason: z
    .string({ error: 'Say why it is withdrawn' })
    .trim()
    .min(3, { error: 'Say why it is withdrawn' })
    .max(1_000, { error: 'Use 1,000 characters or fewer' }),
});

export const addAttachmentInput = z.object({
  title: z
    .string({ error: 'Enter a title for the attachment' })
    .trim()
    .min(1, { error: 'Enter a title for the attachment' })
    .max(150, { error: 'Use 150 characters or fewer' }),
  classification: z.enum(CLASSIFICATIONS, { error: 'Choose who may read it' }),
  reason: z.string().trim().max(300, { error: 'Use 300 characters or fewer' }).default(''),
  paragraphs: paragraphsField,
  publicInterest: z.string().trim().max(1_000, { error: 'Use 1,000 characters or fewer' }).default(''),
  file: z.instanceof(File, { error: 'Choose a file' }),
});

export const removeAttachmentInput = z.object({ letter: id });

/** The list's filters, as they stand in the address; what is not known there is left out. */
export const papersFilterInput = z.object({
  q: z.string().max(200).catch(''),
  state: z.enum(['draft', 'travelling', 'rejected', 'withdrawn', 'closed']).optional().catch(undefined),
  body: z.string().max(60).optional().catch(undefined),
  mine: z.literal('1').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** Which version is read and with which it is compared, as they stand in the address. */
export const paperAddressInput = z.object({
  version: z.coerce.number().int().min(1).optional().catch(undefined),
  since: z.coerce.number().int().min(1).optional().catch(undefined),
});
