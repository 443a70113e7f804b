import { z } from 'zod';

export const sharePaperInput = z.object({
  intent: z.literal('share'),
  /** `person:ID` or `body:ID`. */
  with: z
    .string({ error: 'Choose whom to share it with' })
    .regex(/^(person|body):[\w-]{1,60}$/, 'Choose whom to share it with'),
  versionNumber: z.coerce.number().int().min(1).max(9999),
  attachmentIds: z.array(z.string().max(60)).max(50).default([]),
  reason: z.string({ error: 'Say why' }).trim().min(1, 'Say why').max(500, 'Keep it to 500 characters'),
});
export const endShareInput = z.object({ intent: z.literal('end'), shareId: z.string().min(1).max(60) });
