import type { BallotView } from '~/domain/ballot/ballot-view';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { ContestPanel } from '../ballot/contest-panel';
import { DeclarePanel } from '../ballot/declare-panel';
import { ItemMotions } from '../ballot/item-motions';
import { BroughtForwardList } from '../minutes/brought-forward-list';
import { MinutePanel } from '../minutes/minute-panel';
import { DecisionLine } from './decision-line';
import { ExcludeLink, ItemExclusion } from './item-exclusion';
import { ItemHead } from './item-head';
import { NewerVersion } from './newer-version';
import { RoomRule } from './room-rule';
import { RoomTable } from './room-table';

type InHandProps = {
  room: MeetingRoom;
  current: AgendaLine;
  inHand: RoomBallot | null;
  ballot: BallotView | null;
  to: string;
  stale: boolean;
};

/** The item, its table, its rule; then its outcome and its motions. */
export function InHand({ room, current, inHand, ballot, to, stale }: InHandProps) {
  const runs = ballot?.state === 'open' || ballot?.state === 'closed';
  const wording = ballot?.wording ?? (inHand?.motions.length === 1 ? inHand.motions[0]?.text : undefined);
  const listed = !runs && (inHand?.motions.some(({ text }) => text === wording) ?? false);
  const prepares = !runs && (inHand?.acts.prepare ?? false);
  const { excludePublic } = room.acts;
  const presides = room.officer || room.seats.some(({ you, presides }) => you && presides);
  return (
    <>
      <ItemHead item={current} room={inHand} {...{ ballot, wording, listed }} />
      <div className="mt-2 empty:hidden">
        <ItemExclusion item={current} room={room} linked={prepares || runs} />
      </div>
      <NewerVersion item={current} runs={room.acts.run} put={(inHand?.motions.length ?? 0) > 0} />
      <div className="mt-2">
        <RoomTable room={room} ballot={ballot} stale={stale} />
      </div>
      <RoomRule quorum={room.quorum} room={inHand} />
      {inHand ? (
        <div className="mt-4 space-y-4">
          <DeclarePanel room={inHand} to={to} />
          <ContestPanel room={inHand} to={to} />
          {ballot?.state === 'declared' && !excludes(inHand, ballot) ? (
            <DecisionLine item={current} officer={room.officer} />
          ) : null}
          {runs ? null : (
            <ItemMotions
              room={inHand}
              to={to}
              said={wording}
              nextElsewhere={presides}
              others={
                excludePublic && !current.exclusion && current.part !== 'B' ? (
                  <ExcludeLink itemId={current.id} />
                ) : null
              }
            />
          )}
        </div>
      ) : null}
      {current.kind === 'minutes' || current.kind === 'matters-arising' ? (
        <BroughtForwardList
          brought={room.brought}
          show={current.kind === 'minutes' ? 'minutes' : 'actions'}
          open
        />
      ) : null}
      <MinutePanel minute={room.minute} item={current} />
    </>
  );
}

/** A resolution to exclude the public decides nothing of the business. */
function excludes({ motions }: RoomBallot, { motionId }: BallotView): boolean {
  return motions.some(({ id, kind }) => id === motionId && kind === 'exclusion');
}
