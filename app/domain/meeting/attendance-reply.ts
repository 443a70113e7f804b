import { ok, type Result, refuse } from '../shared/result';
import type { AttendanceMode, AttendanceRecord } from './attendance';

export const REPLIES = ['attending', 'on-line', 'apologies', 'substitute'] as const;
export type Reply = (typeof REPLIES)[number];

/** What the holder of a seat says about coming. */
export type ReplyWish = {
  readonly reply: Reply;
  /** Of apologies; may be blank. */
  readonly reason: string;
  /** With `substitute`: who comes instead. */
  readonly substituteId: string | null;
};

export type ReplyFacts = {
  readonly onlineAllowed: boolean;
  /** The rule that lets a substitute come; null where there is none. */
  readonly substitutes: string | null;
  /** Who may be one: no member of this body, and nobody who comes for another seat. */
  readonly candidates: readonly string[];
};

export type ReplyRefusal = {
  readonly code: 'not-held-on-line' | 'no-substitutes' | 'substitute-unfit';
};

/**
 * The reply as it is kept: a reason with apologies alone, a substitute where the body's own rules allow one. Refuses
 * `not-held-on-line`, `no-substitutes`, `substitute-unfit`. Source: governance.md §5.
 */
export function decideReply(
  { reply, reason, substituteId }: ReplyWish,
  { onlineAllowed, substitutes, candidates }: ReplyFacts,
): Result<ReplyWish, ReplyRefusal> {
  switch (reply) {
    case 'attending':
      return ok({ reply, reason: '', substituteId: null });
    case 'on-line':
      return onlineAllowed
        ? ok({ reply, reason: '', substituteId: null })
        : refuse({ code: 'not-held-on-line' });
    case 'apologies':
      return ok({ reply, reason, substituteId: null });
    case 'substitute':
      if (substitutes === null) return refuse({ code: 'no-substitutes' });
      if (substituteId === null || !candidates.includes(substituteId))
        return refuse({ code: 'substitute-unfit' });
      return ok({ reply, reason: '', substituteId });
  }
}

/** What the reply makes of the seat's attendance before the meeting starts: apologies stand, everybody else is expected. */
export function attendanceAfter(reply: Reply): AttendanceRecord {
  return reply === 'apologies' ? 'apologies' : 'expected';
}

/** What a member's word is worth beside the attendance recorded since: what was recorded stands. */
export function replyAsItStands(reply: Reply | null, mode: AttendanceMode): Reply | null {
  switch (mode) {
    case 'apologies':
    case 'absent':
      return 'apologies';
    case 'in-room':
      return 'attending';
    case 'on-line':
      return 'on-line';
    case 'expected':
      return reply === 'apologies' ? null : reply;
  }
}
