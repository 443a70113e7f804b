import { z } from 'zod';

const filterShape = z.object({
  whose: z.enum(['mine', 'everyone']).catch('everyone'),
  group: z.enum(['urgency', 'decision']).catch('urgency'),
  body: z
    .string()
    .regex(/^[A-Z]{1,8}$/)
    .nullable()
    .catch(null),
});

/** What the address asks of the action log; anything unknown is the usual view. */
export function actionsFilter(search: URLSearchParams): z.output<typeof filterShape> {
  return filterShape.parse({
    whose: search.get('whose'),
    group: search.get('group'),
    body: search.get('body'),
  });
}

const note = (message: string) =>
  z.string({ error: message }).trim().min(1, message).max(2000, 'Keep it to 2,000 characters');
const title = z
  .string({ error: 'Give it a title' })
  .trim()
  .min(1, 'Give it a title')
  .max(200, 'Keep it to 200 characters');
const remark = z.string().trim().max(2000, 'Keep it to 2,000 characters').default('');

export const updateActionInput = z.object({
  intent: z.literal('update'),
  note: note('Say how it stands'),
  progress: z.coerce
    .number({ error: 'Enter a number from 0 to 100' })
    .int()
    .min(0, 'Enter a number from 0 to 100')
    .max(100, 'Enter a number from 0 to 100'),
});
export const noteEvidenceInput = z.object({
  intent: z.literal('evidence-note'),
  title,
  note: note('Write the note'),
});
export const linkEvidenceInput = z.object({
  intent: z.literal('evidence-link'),
  title,
  url: z
    .url({ protocol: /^https?$/, error: 'Enter a web address that begins https://' })
    .max(2000)
    // https://www.gov.uk@elsewhere.example leads elsewhere.
    .refine(
      (address) => !/^https?:\/\/[^/?#]*@/i.test(address),
      'Enter the address without a name or password',
    ),
  note: remark,
});
export const fileEvidenceInput = z.object({
  intent: z.literal('evidence-file'),
  title,
  note: remark,
  file: z
    .instanceof(File, { error: 'Choose a file' })
    .refine(({ size }) => size > 0, 'Choose a file that is not empty'),
});
export const reviseDueInput = z.object({
  intent: z.literal('revise'),
  toOn: z.iso.date({ error: 'Enter a date' }),
  agreedBy: z.string({ error: 'Say who agreed it' }).trim().min(1, 'Say who agreed it').max(200),
  reason: note('Say why'),
});
export const reassignInput = z.object({
  intent: z.literal('reassign'),
  leadId: z.string({ error: 'Choose the lead' }).trim().min(1, 'Choose the lead').max(60),
  helperIds: z
    // A browser sends a field that was left blank; the reader of forms leaves it out of the list.
    .array(z.string().trim().max(60).default(''))
    .max(4)
    .default([])
    .transform((ids) => ids.filter((one) => one !== '')),
  reason: note('Say why'),
});
export const askClosureInput = z.object({ intent: z.literal('ask-closure'), note: remark });
export const decideClosureInput = z.object({
  intent: z.literal('decide-closure'),
  result: z.enum(['granted', 'returned'], { error: 'Choose what the body did' }),
  itemId: z.string().max(60).optional(),
  reason: remark,
});
