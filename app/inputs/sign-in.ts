import { z } from 'zod';

export const signInInput = z.object({
  intent: z.literal('sign-in'),
  email: z.string({ error: 'Enter your e-mail address' }).trim().max(254),
  password: z.string({ error: 'Enter your password' }).max(512),
  to: z.string().max(2000).optional(),
});
export const demonstrationSignInInput = z.object({
  intent: z.literal('demonstration'),
  personId: z.string().min(1).max(60),
  to: z.string().max(2000).optional(),
});
