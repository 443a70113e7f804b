import { z } from 'zod';
import { REPLIES } from '~/domain/meeting/attendance-reply';
import { id, time } from './meeting-fields';

/** Going on to an item. */
export const openItemInput = z.object({
  itemId: id,
  /** What was in hand when it was pressed; `none` for nothing. */
  seen: z
    .string()
    .max(60)
    .optional()
    .transform((value) => (value === 'none' ? null : value)),
});

/** One hand that is up. */
export const handInput = z.object({ requestId: id });

/** Whether observers may ask to speak. */
export const observersSpeakInput = z.object({
  may: z.enum(['yes', 'no']).transform((may) => may === 'yes'),
});

/** Taking over the conduct; blank where nobody had it on the screen. */
export const conductInput = z.object({
  from: z
    .string()
    .max(60)
    .optional()
    .transform((value) => value || null),
});

/** Closing an item, and what came of it where that is said. */
export const closeItemInput = z.object({
  itemId: id,
  result: z.string().trim().max(100, { error: 'Use 100 characters or fewer' }).optional(),
});

/** Opening the meeting, and who presides where that is chosen. */
export const startInput = z.object({ presidingSeatId: id.optional() });

/** What a member records of its own attendance. */
export const attendInput = z.object({ record: z.enum(['on-line', 'left', 'apologies']) });
/** What a member says about coming; an officer says for which seat. */
export const replyInput = z.object({
  seatId: id.optional(),
  reply: z.enum(REPLIES, { error: 'Say whether you come' }),
  reason: z.string().trim().max(300, { error: 'Use 300 characters or fewer' }).default(''),
  substituteId: id.nullable().default(null),
});

/** The version of the paper that is tabled instead. */
export const newerVersionInput = z.object({ itemId: id, version: z.coerce.number().int().min(1).max(9999) });

/** The day on which an adjourned meeting goes on. */
export const continuationInput = z.object({
  on: z.iso.date({ error: 'Enter the date' }),
  from: time('Enter when it goes on, for example 10:00'),
});

/** A member's agreement to shorter notice, and the document it stands in. */
export const agreeNoticeInput = z.object({
  seatId: id,
  document: z.string().trim().max(200, { error: 'Use 200 characters or fewer' }).default(''),
});

/** The agreement to shorter notice that is taken back, and why. */
export const takeBackNoticeInput = z.object({
  seatId: id,
  reason: z.string().trim().max(300, { error: 'Use 300 characters or fewer' }).default(''),
});

/** A press that says all there is to say. */
export const nothingMore = z.object({});
