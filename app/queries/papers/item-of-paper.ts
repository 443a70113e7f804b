import { type ItemNumber, itemNumber } from '~/domain/meeting/item-number';
import type { Actor } from '~/domain/permission/actor';
import { canMeeting } from '~/domain/permission/can';
import { meetingThing } from '~/persistence/meeting-thing';
import { reads } from '~/persistence/reads';

export type ItemOfPaper = {
  readonly meetingId: string;
  readonly number: string;
  readonly kind: string;
  readonly now: boolean;
  /** The version on that agenda. */
  readonly tabled: number | null;
};

type Item = ItemNumber & {
  readonly kind: string;
  readonly state: string;
  readonly versionNumber: number | null;
  readonly meeting: { readonly id: string; readonly state: string; readonly startsAt: Date };
};

const AHEAD = ['scheduled', 'in-session', 'adjourned'];

/** The item at which the paper is taken now or next, at a meeting that the reader may read. */
export async function itemOfPaper(
  actor: Actor,
  { items, day }: { readonly items: readonly Item[]; readonly day: string },
): Promise<ItemOfPaper | null> {
  const next = items
    .filter(({ state, meeting }) => state !== 'done' && AHEAD.includes(meeting.state))
    .sort((a, b) => a.meeting.startsAt.getTime() - b.meeting.startsAt.getTime())[0];
  if (!next) return null;
  const meeting = await meetingThing(reads(), next.meeting.id, day);
  if (!meeting || !canMeeting(actor, 'meeting:read', meeting).ok) return null;
  const { kind, state, versionNumber } = next;
  return {
    ...{ meetingId: next.meeting.id, number: itemNumber(next), kind },
    ...{ now: state === 'current', tabled: versionNumber },
  };
}
