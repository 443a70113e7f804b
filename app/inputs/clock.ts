import { z } from 'zod';

export const moveClockInput = z.object({
  intent: z.literal('move'),
  by: z.enum(['next-event', 'day', 'week']),
  to: z.string().max(2000).optional(),
});
