import { z } from 'zod';

const text = z
  .string({ error: 'Write your comment' })
  .trim()
  .min(1, 'Write your comment')
  .max(5000, 'Keep it to 5,000 characters');

const anchorKind = z.enum(['paper', 'recommendation', 'paragraph']);
const anchorKey = z
  .string()
  .max(12)
  .regex(/^[a-z0-9.]*$/, 'That part of the paper is not known');

/** What the form of its own page is opened for: `?on=paragraph:1.2` or `?reply=ID`; anything else is the paper. */
export const commentPlaceInput = z.object({
  on: z
    .string()
    .transform((text) => text.split(':'))
    .pipe(z.tuple([anchorKind, anchorKey]))
    .transform(([kind, key]) => ({ anchorKind: kind, anchorKey: key }))
    .catch({ anchorKind: 'paper', anchorKey: '' }),
  reply: z.string().max(60).optional().catch(undefined),
});

export const makeCommentInput = z.object({
  intent: z.literal('comment'),
  anchorKind: anchorKind.default('paper'),
  anchorKey: anchorKey.default(''),
  parentId: z.string().max(60).optional(),
  versionNumber: z.coerce.number().int().min(1).max(9999),
  audience: z.enum(['body', 'shared']).default('body'),
  /** Widening to everyone is confirmed. */
  confirmed: z.literal('yes').optional(),
  text,
});
export const commentIdInput = (intent: 'withdraw' | 'resolve') =>
  z.object({ intent: z.literal(intent), commentId: z.string().min(1).max(60) });
export const widenCommentInput = z.object({
  intent: z.literal('widen'),
  commentId: z.string().min(1).max(60),
  confirmed: z.literal('yes', { error: 'Say that everyone the paper is shared with may read it' }),
});
