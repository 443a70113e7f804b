import { Form, Link } from '@remix-run/react';
import type { BallotSeat, BallotView } from '~/domain/ballot/ballot-view';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { useLive } from '~/realtime/use-live';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { FormProblem, type Reply } from '../ui/form-problem';
import { BallotHead } from './ballot-head';
import { turnoutWords } from './ballot-words';
import { CHOICE_WORD } from './choice';
import { useTurnout } from './use-turnout';
import { VotedOnScreen } from './voted-on-screen';

const CHOICES = ['for', 'against', 'abstain'] as const;
type PageProps = { room: RoomBallot; reply: Reply | undefined };

/** The officer enters who raised a hand for what, beside the votes cast on screen; each seat is counted once. */
export function HandsPage({ room, reply }: PageProps) {
  return (
    <RoomVotes room={room} reply={reply} title="Show of hands">
      {(ballot) => (
        <Form method="post" className="space-y-4">
          <input type="hidden" name="intent" value="hands" />
          <p className="text-ink-2">
            For members in the room. Who has voted on screen is counted once, by that vote, also if a hand is
            up. Each member is told what you record and can change it until the vote is closed.
          </p>
          <ol className="border-t border-rule">
            {ballot.seats
              .filter(({ inRoom }) => inRoom)
              .map((seat) => (
                <li key={seat.seatId} className="border-b border-rule py-2">
                  <fieldset className="flex flex-wrap items-center gap-x-3 md:gap-x-4">
                    <legend className="w-full pr-3 font-semibold md:float-left md:w-72">
                      <span className="mr-2">{seat.name}</span>
                      <Standing seat={seat} />
                    </legend>
                    {[...CHOICES, 'none' as const].map((choice) => (
                      <label key={choice} className="flex min-h-11 items-center gap-1.5 md:gap-2">
                        <input
                          type="radio"
                          name={`hand-${seat.seatId}`}
                          value={choice}
                          defaultChecked={(reply?.values[`hand-${seat.seatId}`] ?? 'none') === choice}
                          className="size-5"
                        />
                        {choice === 'none' ? 'No hand' : CHOICE_WORD[choice]}
                      </label>
                    ))}
                  </fieldset>
                </li>
              ))}
          </ol>
          <Button variant="primary">Enter the hands</Button>
        </Form>
      )}
    </RoomVotes>
  );
}

/** The officer calls each seat in its order and records what it answers. */
export function RollCallPage({ room, reply, after }: PageProps & { after: string | null }) {
  return (
    <RoomVotes room={room} reply={undefined} title="Roll call">
      {(ballot) => {
        const from = ballot.seats.findIndex(({ seatId }) => seatId === after) + 1;
        const next = ballot.seats.slice(from).find(({ inRoom, voted }) => inRoom && !voted);
        const answered = reply?.values.seatId ?? '';
        return (
          <>
            <VotedOnScreen
              {...{ ballot, reply }}
              acts={room.acts}
              to={`/ballots/${ballot.id}/roll-call?after=${answered}`}
              intent="answer"
            />
            {next ? (
              <Form method="post" className="rounded-lg border-2 border-ink bg-sheet p-4">
                <input type="hidden" name="intent" value="answer" />
                <input type="hidden" name="seatId" value={next.seatId} />
                <fieldset>
                  <legend className="serif-display text-2xl">{next.name}</legend>
                  <div className="mt-3 flex flex-wrap gap-3">
                    {CHOICES.map((choice) => (
                      <Button key={choice} name="choice" value={choice}>
                        {CHOICE_WORD[choice]}
                      </Button>
                    ))}
                    <Link to={`?after=${next.seatId}`} className="btn">
                      No answer
                    </Link>
                  </div>
                </fieldset>
              </Form>
            ) : (
              <p role="status" className="font-semibold">
                {after ? 'The end of the roll. ' : 'Everybody in the room has answered. '}
                {after ? <Link to="?">Call again those who did not answer</Link> : null}
              </p>
            )}
            <ol className="border-t border-rule" aria-label="The roll">
              {ballot.seats.map((seat) => (
                <li
                  key={seat.seatId}
                  aria-current={seat === next ? 'step' : undefined}
                  className="flex min-h-11 items-center border-b border-rule py-1"
                >
                  <span className={`mr-2 ${seat === next ? 'font-semibold' : ''}`}>{seat.name}</span>
                  <Standing seat={seat} />
                </li>
              ))}
            </ol>
          </>
        );
      }}
    </RoomVotes>
  );
}

/** How a seat stands in the open vote: never which way. */
function Standing({ seat }: { seat: BallotSeat }) {
  const words = !seat.voted
    ? seat.inRoom
      ? null
      : 'On line: votes on screen'
    : seat.recorded
      ? 'Recorded by the officer'
      : 'Has voted on screen: counted once';
  return words ? (
    <span className="font-normal">
      <Chip tone={seat.voted ? 'good' : 'hold'}>{words}</Chip>
    </span>
  ) : null;
}

type RoomVotesProps = PageProps & { title: string; children: (ballot: BallotView) => React.ReactNode };

function RoomVotes({ room: loaded, reply, title, children }: RoomVotesProps) {
  const { ballot } = useTurnout(loaded);
  // Who has voted is what these pages are about, so each vote is read anew.
  useLive(`meeting:${loaded.meeting.id}`, loaded.meeting.version);
  if (!ballot) return null;
  const open = ballot.state === 'open' && ballot.method === 'named' && loaded.acts.recordForMember;
  return (
    <main id="main" className="max-w-[860px] space-y-5 px-4 py-4 md:px-6">
      <BallotHead room={{ ...loaded, ballot }} />
      <FormProblem reply={reply} />
      <h2 className="serif-display text-xl">{title}</h2>
      {open ? (
        <>
          <p aria-live="polite">{turnoutWords(ballot)}.</p>
          {children(ballot)}
        </>
      ) : (
        <p>
          {ballot.state === 'open'
            ? 'Only the governance officer enters votes of the room, and only in a named vote.'
            : 'The vote is not open.'}
        </p>
      )}
      <p>
        <Link to={`/meetings/${loaded.meeting.id}`} className="btn">
          Back to the meeting
        </Link>
      </p>
    </main>
  );
}
