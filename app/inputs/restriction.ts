import { z } from 'zod';

/** One of the body's members, `member:` with the person, or `absent:` with the earlier meeting. */
const whom = z
  .string({ error: 'Choose whom it restricts' })
  .max(80)
  .transform((value, context) => {
    const [kind, id = ''] = value.split(':');
    if ((kind !== 'member' && kind !== 'absent') || id === '') {
      context.addIssue({ code: 'custom', message: 'Choose whom it restricts' });
      return z.NEVER;
    }
    return kind === 'member' ? { personId: id, presentAtId: null } : { personId: null, presentAtId: id };
  });

export const restrictVoteInput = z.object({
  whom,
  /** Blank: all business. */
  paperId: z.string().max(64).default(''),
  standingOrder: z.string().trim().max(500, { error: 'Use 500 characters or fewer' }).default(''),
  fromOn: z.iso.date({ error: 'Enter the first day' }),
  untilOn: z.union([z.literal(''), z.iso.date({ error: 'Enter the last day as a date' })]).default(''),
});
export const endRestrictionInput = z.object({
  restrictionId: z.string().min(1).max(64),
  reason: z.string().trim().max(500, { error: 'Use 500 characters or fewer' }).default(''),
});
