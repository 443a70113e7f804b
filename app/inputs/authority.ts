import { z } from 'zod';
import { PARTS, TIERS } from '~/domain/authority/power';

const MOST_POUNDS = 2_000_000_000;
const id = z.string({ error: 'Choose one' }).min(1, 'Choose one').max(60);
const text = (most: number) => z.string().trim().max(most, `Keep it to ${most} characters`);
const needed = (message: string) =>
  z.string({ error: message }).trim().min(1, message).max(120, 'Keep it to 120 characters');
const day = z.iso.date({ error: 'Enter a date' });
/** As people write sums: £250,000. */
const pounds = z
  .string()
  .transform((typed) => typed.replace(/[£,\s]/g, ''))
  .pipe(z.string().regex(/^\d{1,10}$/, 'Enter whole pounds, for example 250,000'))
  .transform(Number)
  .refine((sum) => sum <= MOST_POUNDS, 'Enter at most £2,000,000,000');

/** A sum that may be left out. */
export const poundsIfAny = pounds.optional();

export const addMatterInput = z.object({
  intent: z.literal('add-matter'),
  organisationId: id,
  name: needed('Enter what the matter is'),
});
export const addPowerInput = z.object({
  intent: z.literal('add-power'),
  matterId: id,
  holder: needed('Enter a body or an office'),
  tier: z.enum(TIERS, { error: 'Choose one' }),
  part: z.enum(PARTS, { error: 'Choose one' }),
  pounds: pounds.optional(),
  inConsultationWith: text(120).default(''),
  authority: needed('Enter where the power comes from'),
  fromOn: day,
  untilOn: day.optional(),
});
export const paperMatterInput = z.object({
  intent: z.literal('matter'),
  matterId: z.string().max(60).default(''),
  pounds: poundsIfAny,
});
export const endPowerInput = z.object({ intent: z.literal('end-power'), powerId: id });

type Asked = Pick<URLSearchParams, 'get'>;

/** What the page is asked: a matter, and a sum where one was given; `problem` where the sum cannot be read. */
export function authorityQuestion(asked: Asked): {
  readonly matterId: string;
  readonly typed: string;
  readonly pounds: number | null;
  readonly problem: string | null;
} {
  const typed = (asked.get('pounds') ?? '').slice(0, 20);
  const matterId = (asked.get('matter') ?? '').slice(0, 60);
  if (typed.trim() === '') return { matterId, typed, pounds: null, problem: null };
  const parsed = pounds.safeParse(typed);
  return parsed.success
    ? { matterId, typed, pounds: parsed.data, problem: null }
    : { matterId, typed, pounds: null, problem: parsed.error.issues[0]?.message ?? 'Enter whole pounds' };
}
