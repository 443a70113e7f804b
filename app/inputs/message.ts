import { z } from 'zod';

export const tryAgainInput = z.object({
  intent: z.literal('try-again'),
  messageId: z.string().min(1).max(64),
});
export const mailNewsInput = z.object({
  intent: z.literal('mail-news'),
  wanted: z.enum(['yes', 'no'], { error: 'Choose one' }),
});
