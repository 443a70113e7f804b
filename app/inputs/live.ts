import { z } from 'zod';

/** A topic as a browser may name it. */
export const topicInput = z.object({
  topic: z
    .string()
    .regex(/^(desk|board|actions|(meeting|outside|paper|decision|action|resolution):[\w-]{1,60})$/),
});
