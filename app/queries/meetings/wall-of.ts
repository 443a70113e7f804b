import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { itemNumber } from '~/domain/meeting/item-number';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { isForTheWall, type WallShown, type WallVote } from '~/domain/meeting/wall-view';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { CLASSES_SELECT, classBefore } from '~/persistence/tabled-class';
import { meetingRoom } from './meeting-room';

/** The wall's view of a meeting that the actor may follow: of an item that is not for everybody only its number. */
export async function wallOf(actor: Actor, meetingId: string, now: Date): Promise<WallShown | null> {
  const room = await meetingRoom(actor, meetingId, now);
  if (!room || room.outside) return null;
  const current = room.agenda.find(({ state }) => state === 'current');
  const shown = current ? await shownToAll(current.id) : false;
  const { id, version, body, title, state } = room.head;
  const { hands } = room.speakers;
  return {
    meeting: { id, version, body, title, state },
    item: current
      ? {
          number: itemNumber(current),
          of: room.agenda.length,
          title: shown ? current.title : null,
          minutes: current.minutes,
          since: room.itemSince,
        }
      : null,
    ...(shown ? voteOf(room) : { motion: null, vote: null }),
    speaks: hands.find(({ called }) => called)?.name ?? null,
    waiting: hands.filter(({ called }) => !called).map(({ name }) => name),
    behind: room.behind,
    now: room.now,
  };
}

async function shownToAll(itemId: string): Promise<boolean> {
  const item = await reads().agendaItem.findUniqueOrThrow({
    where: { id: itemId },
    select: {
      versionNumber: true,
      paper: { select: CLASSES_SELECT },
      exclusions: { where: { state: 'in-force' }, select: { id: true } },
    },
  });
  const classification = classBefore(item.paper, item.versionNumber);
  return isForTheWall({ classification, publicExcluded: item.exclusions.length > 0 });
}

function voteOf({ ballot: inHand }: MeetingRoom): Pick<WallShown, 'motion' | 'vote'> {
  if (!inHand || inHand.wordingHidden) return { motion: null, vote: null };
  const { ballot, motions } = inHand;
  const only = motions.length === 1 ? (motions[0]?.text ?? null) : null;
  return { motion: ballot?.wording ?? only, vote: ballot && wallVote(ballot) };
}

function wallVote(ballot: NonNullable<RoomBallot['ballot']>): WallVote | null {
  const { id, method, state, turnout, electors, declared, tally } = ballot;
  if (state === 'set-aside') return null;
  const counted = declared && tally && method !== 'assent';
  return {
    ...{ ballotId: id, method, open: state === 'open', turnout, electors },
    declared: declared?.result ?? null,
    tally: counted ? { for: tally.for, against: tally.against, abstain: tally.abstain } : null,
  };
}
