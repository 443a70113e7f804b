import { z } from 'zod';
import { MEETING_KINDS } from '~/domain/meeting/meeting-kind';
import { ticked, time, words } from './meeting-fields';

/** A meeting that is called. */
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

/** The day to which a meeting is put off, and why. */
export const postponeInput = z.object({
  on: z.iso.date({ error: 'Enter the new date' }),
  from: time('Enter when it starts, for example 10:00'),
  until: time('Enter when it ends, for example 12:30'),
  reason: words('Say why it is put off', 300),
});

/** What of a meeting may be changed once it is called. */
export const changeMeetingInput = createMeetingInput.pick({
  title: true,
  place: true,
  onlineAllowed: true,
});

/** Why a meeting is called off. */
export const cancelInput = z.object({ reason: words('Say why it is called off', 300) });

/** The list's filter, as it stands in the address; anything else is left out. */
export const meetingsFilterInput = z.object({
  body: z.string().max(20).nullable().default(null).catch(null),
});

/** The part of a pack, as it stands in the address. */
export const packPartInput = z.object({
  part: z.enum(['board', 'restricted']).default('board').catch('board'),
});
