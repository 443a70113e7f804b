import { z } from 'zod';

export const endSessionInput = z.object({
  intent: z.literal('end-session'),
  sessionId: z.string().regex(/^(all|[0-9a-f]{64})$/),
});
export const changePasswordInput = z
  .object({
    intent: z.literal('change-password'),
    present: z.string({ error: 'Enter your present password' }).max(512),
    next: z.string({ error: 'Enter a new password' }).min(12, 'Use at least 12 characters: three random words do well').max(512),
    again: z.string({ error: 'Enter the new password again' }).max(512),
  })
  .refine(({ next, again }) => next === again, { path: ['again'], error: 'The two new passwords are not the same' });
export const markReadInput = z.object({ intent: z.literal('mark-read') });
