import { z } from 'zod';
import { ATTENDANCE_RECORDS } from '~/domain/meeting/attendance';
import { id } from './meeting-fields';

/** Who is invited to attend, and as what. */
export const inviteInput = z.object({
  personId: z.string({ error: 'Choose a person' }).min(1, { error: 'Choose a person' }).max(60),
  role: z.string().trim().max(100, { error: 'Use 100 characters or fewer' }).default(''),
});

/** Whose invitation ends. */
export const endInvitationInput = z.object({ personId: id });

/** What an officer records of a seat. */
export const attendanceInput = z.object({ seatId: id, record: z.enum(ATTENDANCE_RECORDS) });

/** Whose seat presides. */
export const presideInput = z.object({
  seatId: z.string({ error: 'Choose who presides' }).min(1, { error: 'Choose who presides' }).max(60),
});
