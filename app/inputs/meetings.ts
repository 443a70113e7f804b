import { z } from 'zod';
import { INTEREST_KINDS } from '~/domain/interest/declaration';
import { RULINGS } from '~/domain/interest/effect';
import { ITEM_KINDS } from '~/domain/meeting/agenda';
import { ATTENDANCE_RECORDS } from '~/domain/meeting/attendance';
import { REPLIES } from '~/domain/meeting/attendance-reply';
import { MEETING_KINDS } from '~/domain/meeting/meeting-kind';

const id = z.string().min(1).max(60);
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
const words = (missing: string, most: number) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(most, { error: `Use ${most.toLocaleString('en-GB')} characters or fewer` });
const time = (missing: string) =>
  z.string({ error: missing }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: missing });
const minutes = z.coerce
  .number({ error: 'Enter the minutes as a number' })
  .int({ error: 'Enter whole minutes' })
  .min(1, { error: 'Enter at least 1 minute' })
  .max(480, { error: 'Enter at most 480 minutes' });

export const createMeetingInput = z.object({
  bodyId: z
    .string({ error: 'Choose the body that meets' })
    .min(1, { error: 'Choose the body that meets' })
    .max(60),
  title: words('Enter a name for the meeting', 150),
  on: z.iso.date({ error: 'Enter the date' }),
  from: time('Enter when it starts, for example 10:00'),
  until: time('Enter when it ends, for example 12:30'),
  place: words('Enter where it is held', 200),
  onlineAllowed: ticked,
  usualItems: ticked,
  kind: z.enum(MEETING_KINDS).default('ordinary'),
});

export const continuationInput = z.object({
  on: z.iso.date({ error: 'Enter the date' }),
  from: time('Enter when it goes on, for example 10:00'),
});

export const agreeNoticeInput = z.object({
  seatId: id,
  document: z.string().trim().max(200, { error: 'Use 200 characters or fewer' }).default(''),
});

export const takeBackNoticeInput = z.object({
  seatId: id,
  reason: z.string().trim().max(300, { error: 'Use 300 characters or fewer' }).default(''),
});

const presenter = z.string().trim().max(100, { error: 'Use 100 characters or fewer' }).default('');
/** The item after which a supplementary one comes; blank goes last. */
const afterId = z
  .string()
  .max(60)
  .optional()
  .transform((value) => value || null);
/** The version of the agenda on the screen from which a change is made. */
const basedOn = z.coerce.number().int().min(1);

export const addItemInput = z.object({
  title: words('Enter what the item is', 200),
  kind: z.enum(ITEM_KINDS, { error: 'Choose a kind of item' }),
  minutes,
  presenter,
  afterId,
});
export const editItemInput = z.object({
  itemId: id,
  title: words('Enter what the item is', 200),
  kind: z.enum(ITEM_KINDS, { error: 'Choose a kind of item' }),
  minutes,
  presenter,
  basedOn,
  specialText: z.string().trim().max(2000, { error: 'Use 2,000 characters or fewer' }).default(''),
});
export const templateInput = z.object({
  key: z.string({ error: 'Choose a template' }).min(1, { error: 'Choose a template' }).max(40),
});
export const orderInput = z.object({
  order: z
    .string()
    .max(10_000)
    .transform((text) => text.split(' ').filter(Boolean)),
  basedOn,
});
export const signOffInput = z.object({ basedOn, forId: id.nullable().default(null) });
export const publishInput = z.object({ basedOn });
export const retryPackInput = z.object({ edition: z.coerce.number().int().min(1) });
export const postponeInput = z.object({
  on: z.iso.date({ error: 'Enter the new date' }),
  from: time('Enter when it starts, for example 10:00'),
  until: time('Enter when it ends, for example 12:30'),
  reason: words('Say why it is put off', 300),
});
export const changeMeetingInput = createMeetingInput.pick({
  title: true,
  place: true,
  onlineAllowed: true,
});
export const cancelInput = z.object({ reason: words('Say why it is called off', 300) });
export const tablePaperInput = z.object({
  paperRef: z.string({ error: 'Choose a paper' }).min(1, { error: 'Choose a paper' }).max(40),
  minutes,
  presenter: presenter.transform((value) => value || undefined),
  afterId,
});
export const moveItemInput = z.object({ itemId: id, to: z.enum(['earlier', 'later']), basedOn });
export const removeItemInput = z.object({ itemId: id, basedOn });
export const openItemInput = z.object({
  itemId: id,
  /** What was in hand when it was pressed; `none` for nothing. */
  seen: z
    .string()
    .max(60)
    .optional()
    .transform((value) => (value === 'none' ? null : value)),
});
export const handInput = z.object({ requestId: id });
export const observersSpeakInput = z.object({
  may: z.enum(['yes', 'no']).transform((may) => may === 'yes'),
});
export const conductInput = z.object({
  from: z
    .string()
    .max(60)
    .optional()
    .transform((value) => value || null),
});
export const newerVersionInput = z.object({ itemId: id, version: z.coerce.number().int().min(1).max(9999) });
export const closeItemInput = z.object({
  itemId: id,
  result: z.string().trim().max(100, { error: 'Use 100 characters or fewer' }).optional(),
});
export const admitLateInput = z.object({
  itemId: id,
  forId: id.nullable().default(null),
  reason: words('State the special circumstances', 500),
});
export const inviteInput = z.object({
  personId: z.string({ error: 'Choose a person' }).min(1, { error: 'Choose a person' }).max(60),
  role: z.string().trim().max(100, { error: 'Use 100 characters or fewer' }).default(''),
});

export const endInvitationInput = z.object({ personId: id });

export const startInput = z.object({ presidingSeatId: id.optional() });
export const nothingMore = z.object({});

export const attendanceInput = z.object({ seatId: id, record: z.enum(ATTENDANCE_RECORDS) });
export const attendInput = z.object({ record: z.enum(['on-line', 'left', 'apologies']) });
/** What a member says about coming; an officer says for which seat. */
export const replyInput = z.object({
  seatId: id.optional(),
  reply: z.enum(REPLIES, { error: 'Say whether you come' }),
  reason: z.string().trim().max(300, { error: 'Use 300 characters or fewer' }).default(''),
  substituteId: id.nullable().default(null),
});
export const presideInput = z.object({
  seatId: z.string({ error: 'Choose who presides' }).min(1, { error: 'Choose who presides' }).max(60),
});

export const declareInput = z.object({
  itemId: z.string({ error: 'Choose the item' }).min(1, { error: 'Choose the item' }).max(60),
  seatId: id.optional(),
  kind: z.enum(INTEREST_KINDS, { error: 'Choose what kind of interest it is' }),
  interest: words('Say what the interest is', 500),
});
export const ruleInput = z.object({
  declarationId: id,
  ruling: z.enum(RULINGS, { error: 'Choose a ruling' }),
  reason: words('Give the reason in a sentence', 500),
  membersDecided: ticked,
  voidsBallot: ticked,
});

/** The list's filter, as it stands in the address; anything else is left out. */
export const meetingsFilterInput = z.object({
  body: z.string().max(20).nullable().default(null).catch(null),
});

/** The part of a pack, as it stands in the address. */
export const packPartInput = z.object({
  part: z.enum(['board', 'restricted']).default('board').catch('board'),
});
