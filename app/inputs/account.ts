import { z } from 'zod';

export const endSessionInput = z.object({
  intent: z.literal('end-session'),
  sessionId: z.string().regex(/^(all|[0-9a-f]{64})$/),
});
// What is refused is shown again as it was typed, except fields with `password` in their name.
export const changePasswordInput = z
  .object({
    intent: z.literal('change-password'),
    presentPassword: z.string({ error: 'Enter your present password' }).max(512),
    newPassword: z
      .string({ error: 'Enter a new password' })
      .min(12, 'Use at least 12 characters: three random words do well')
      .max(512),
    newPasswordAgain: z.string({ error: 'Enter the new password again' }).max(512),
  })
  .refine(({ newPassword, newPasswordAgain }) => newPassword === newPasswordAgain, {
    path: ['newPasswordAgain'],
    error: 'The two new passwords are not the same',
  });
export const markReadInput = z.object({ intent: z.literal('mark-read') });
export const calendarInput = z.object({ intent: z.literal('make-calendar') });
export const endCalendarInput = z.object({ intent: z.literal('end-calendar') });
