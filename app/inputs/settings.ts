import { z } from 'zod';
import { PROFILES } from '~/domain/body/profile';

const id = z.string({ error: 'Choose one' }).min(1, 'Choose one').max(60);
const name = (message: string) =>
  z.string({ error: message }).trim().min(1, message).max(120, 'Keep it to 120 characters');
const day = z.iso.date({ error: 'Enter a date' });

export const addOrganisationInput = z.object({
  intent: z.literal('add-organisation'),
  name: name('Enter its name'),
  shortName: name('Enter a short name'),
  kind: z.enum(['trust', 'council', 'department']),
});
const firstPassword = z
  .string({ error: 'Enter a first password' })
  .min(12, 'Use at least 12 characters')
  .max(512);
export const addPersonInput = z.object({
  intent: z.literal('add-person'),
  organisationId: id,
  name: name('Enter the name'),
  honorific: z.string().trim().max(20).default(''),
  jobTitle: z.string().trim().max(120).default(''),
  email: z.email('Enter an e-mail address').max(254),
  password: firstPassword,
  administrator: z.enum(['yes', 'no'], { error: 'Choose one' }),
});
export const givePasswordInput = z.object({
  intent: z.literal('give-password'),
  personId: id,
  password: firstPassword,
});
export const addBodyInput = z.object({
  intent: z.literal('add-body'),
  organisationId: id,
  code: z
    .string({ error: 'Enter a code' })
    .regex(/^[A-Z]{2,6}$/, 'Two to six capital letters, as references carry it'),
  name: name('Enter its name'),
  profile: z.enum(PROFILES),
  seats: z.coerce.number({ error: 'Enter how many' }).int().min(1, 'At least one').max(120, 'At most 120'),
  quorum: z.coerce.number({ error: 'Enter how many' }).int().min(1, 'At least one').max(120, 'At most 120'),
});
const lastDay = day.optional().transform((on) => on ?? null);
export const seatPersonInput = z.object({
  intent: z.literal('seat'),
  seatId: id,
  personId: id,
  fromOn: day,
  untilOn: lastDay,
});
export const addSeatInput = z.object({
  intent: z.literal('add-seat'),
  bodyId: id,
  role: z.enum(['chair', 'deputy', 'member'], { error: 'Choose whose seat it is' }),
  category: z.string().trim().max(60, 'Use 60 characters or fewer').default(''),
});
export const appointOfficerInput = z.object({
  intent: z.literal('appoint'),
  bodyId: id,
  personId: id,
  fromOn: day,
  untilOn: lastDay,
});
export const endPlaceInput = z.object({
  intent: z.literal('end-place'),
  kind: z.enum(['membership', 'office']),
  id,
  lastOn: day.optional(),
});
export const disablePersonInput = z.object({ intent: z.literal('disable'), personId: id });
export const nameScrutinyInput = z.object({
  intent: z.literal('name-scrutiny'),
  bodyId: id,
  scrutinyBodyId: id,
});
export const closeDayInput = z.object({
  intent: z.literal('close-day'),
  bodyId: id,
  day,
  reason: name('Enter why it is closed'),
});
export const openDayInput = z.object({ intent: z.literal('open-day'), bodyId: id, day });
