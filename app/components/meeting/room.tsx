import { Link, useSearchParams } from '@remix-run/react';
import { timeWords } from '~/content/dates';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import { itemNumber } from '~/domain/meeting/item-number';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { BallotDock } from '../ballot/ballot-panel';
import { CastingBanner } from '../ballot/casting-vote-panel';
import { useShowHere } from '../layout/here';
import { RefusedSum } from '../notice/refused-sum';
import { Disclosure } from '../ui/disclosure';
import { FormProblem, type Reply } from '../ui/form-problem';
import { ActivityPanel } from './activity-panel';
import { AgendaList } from './agenda-list';
import { BallotSide } from './ballot-side';
import { BetweenItems } from './between-items';
import { Browsed } from './browsed';
import { ChairPanel } from './chair-panel';
import { ConductDropped, ConductLine } from './conduct-panel';
import { ContinuationPanel } from './continuation-panel';
import { InHand } from './in-hand';
import { InterestsPanel } from './interests-panel';
import { NoticeConsents } from './notice-consents';
import { nowWords } from './now-words';
import { OfficerStrip } from './officer-strip';
import { RoomBar } from './room-bar';
import { SpeakersPanel } from './speakers-panel';
import { useRoomNews } from './use-room-news';

type RoomProps = { room: MeetingRoom; reply: Reply | undefined };

/** The meeting room: agenda, table and ballot side by side; on a tablet and a phone the table, the ballot at its foot. */
export function Room({ room, reply }: RoomProps) {
  const { live, ballot, activity, opened } = useRoomNews(room);
  useShowHere(live.people);
  const people = live.state === 'live' ? live.people : null;
  const to = `/meetings/${room.head.id}`;
  const current = room.agenda.find(({ state }) => state === 'current');
  const inHand: RoomBallot | null = room.ballot && { ...room.ballot, ballot };
  const seated = room.seats.some(({ you }) => you);
  const now = current ? nowWords(ballot) : undefined;
  const [address] = useSearchParams();
  const browsed = room.agenda.find(({ id, state }) => id === address.get('item') && state !== 'current');
  return (
    <main id="main" className="flex flex-1 flex-col">
      <RoomBar room={room} />
      <GoneOnTo item={room.agenda.find(({ id, state }) => id === opened && state !== 'current')} />
      {live.caughtUpFrom ? (
        <p role="status" className="bg-good-tint px-4 py-2 md:px-6">
          Up to date again. What you saw was from {timeWords(live.caughtUpFrom)}.
        </p>
      ) : null}
      <div className="flex flex-1">
        <aside
          aria-label="Agenda"
          className="hidden w-[216px] shrink-0 min-[1400px]:w-[240px] border-r border-rule pt-4 pr-3 pb-6 pl-6 xl:block"
        >
          <div className="mb-1 flex items-baseline">
            <h2 className="mr-auto font-semibold">Agenda</h2>
            {room.acts.arrange ? <ArrangeLink to={to} /> : null}
          </div>
          <AgendaList agenda={room.agenda} now={now} browsed={browsed?.id} />
        </aside>
        <div className="grid min-w-0 flex-1 content-start gap-x-6 px-4 pt-3 pb-6 md:px-6 md:pt-4 xl:grid-cols-[minmax(0,1fr)_328px]">
          <div className="mb-4 space-y-4 empty:hidden xl:col-span-2">
            <FormProblem reply={reply} />
            <RefusedSum reply={reply}>
              {reply?.refusal?.code === 'late-item' ? (
                <Link to={`${to}/agenda`} className="btn mt-3">
                  State the special circumstances
                </Link>
              ) : null}
            </RefusedSum>
            {inHand ? <CastingBanner room={inHand} /> : null}
            <ConductDropped room={room} people={people} />
            <ContinuationPanel room={room} reply={reply} />
            <NoticeConsents room={room} reply={reply} />
          </div>
          <div className="min-w-0">
            {browsed ? (
              <Browsed item={browsed} current={current} to={to} />
            ) : current ? (
              <InHand {...{ room, current, inHand, ballot, to, stale: live.staleSince !== null }} />
            ) : (
              <BetweenItems room={room} stale={live.staleSince !== null} />
            )}
          </div>
          <aside aria-label="Your vote and activity" className="space-y-3 pt-4 xl:pt-0">
            {inHand ? <BallotSide {...{ inHand, to }} /> : null}
            <ChairPanel {...{ room, ballot, to }} />
            <SpeakersPanel room={room} />
            <ConductLine room={room} people={people} />
            <InterestsPanel
              head={room.head}
              interests={room.interests}
              prompts={room.prompts}
              mayDeclare={room.acts.declare && seated}
            />
            <ActivityPanel activity={activity} live={live.state === 'live'} />
            <Disclosure summary="Agenda" className="xl:hidden">
              <AgendaList agenda={room.agenda} now={now} browsed={browsed?.id} />
              {room.acts.arrange ? <ArrangeLink to={to} /> : null}
            </Disclosure>
          </aside>
        </div>
      </div>
      {inHand ? <BallotDock room={inHand} to={to} /> : null}
      {room.officer ? <OfficerStrip {...{ room, ballot, to }} /> : null}
    </main>
  );
}

/** While a full room reads the page again everybody sees at once where the meeting is. */
function GoneOnTo({ item }: { item: AgendaLine | undefined }) {
  return (
    <p role="status" className={item ? 'bg-accent-tint px-4 py-2 font-semibold md:px-6' : 'sr-only'}>
      {item ? `The meeting is on item ${itemNumber(item)}, ${item.title}.` : ''}
    </p>
  );
}

function ArrangeLink({ to }: { to: string }) {
  return (
    <Link
      to={`${to}/agenda`}
      className="-my-2.5 inline-flex min-h-11 items-center px-1 font-semibold no-underline"
    >
      Arrange
    </Link>
  );
}
