import { Form } from '@remix-run/react';
import type { BallotSeat } from '~/domain/ballot/ballot-view';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { shortName } from '../table/seat';
import { Button } from '../ui/button';
import { CHOICE_WORD, type Choice } from './choice';
import { ChoiceMark } from './choice-mark';

type TheCountProps = { room: RoomBallot; headingLevel?: 2 | 3; to?: string };

const COUNTED: Record<Choice, string> = { for: 'For', against: 'Against', abstain: 'Abstained' };

/** The count once a ballot is closed: names of a named one, counts only of a secret one. */
export function TheCount({ room, headingLevel = 2, to }: TheCountProps) {
  const { ballot, me } = room;
  const Heading = `h${headingLevel}` as const;
  if (!ballot?.tally || ballot.method === 'assent') return null;
  const { tally, seats, method } = ballot;
  const choices = (['for', 'against', 'abstain'] as const).filter(
    (choice) => choice !== 'abstain' || tally.abstain > 0,
  );
  const silent = seats.filter(({ voted }) => !voted);
  return (
    <section aria-label="The count">
      <Heading className="serif-display text-2xl">The count</Heading>
      <ul className="mt-3 space-y-3">
        {choices.map((choice) => (
          <li key={choice} className="flex gap-3.5">
            <ChoiceMark choice={choice} />
            <div>
              <p className="text-lg leading-6 font-semibold">
                <span className="tnum">{tally[choice]}</span> {COUNTED[choice]}
              </p>
              {method === 'named' ? (
                <p className="text-sm leading-5 text-ink-2">{namesOf(seats, choice, me.seatId)}</p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {silent.length > 0 ? (
        <p className="mt-3 text-sm leading-5 text-ink-2">
          Did not vote: {silent.map(({ name }) => shortName(name)).join(', ')}.
        </p>
      ) : null}
      {method === 'named' && me.choice ? (
        <p className="mt-3 border-t border-rule pt-3 text-sm text-ink-2">
          Your vote: <b className="font-semibold text-ink">{CHOICE_WORD[me.choice]}</b>. The vote is closed,
          so it can’t be changed.
        </p>
      ) : null}
      <OwnRecord room={room} to={to} />
      {method === 'secret' ? (
        <p className="mt-3 border-t border-rule pt-3 text-sm text-ink-2">
          The ballot was secret: nobody can see who voted how.
        </p>
      ) : null}
    </section>
  );
}

/** A councillor may require, immediately after the vote, that how he or she voted be recorded. */
function OwnRecord({ room: { ballot, acts }, to }: TheCountProps) {
  const kept = ballot?.seats.filter(({ onRequest }) => onRequest) ?? [];
  return (
    <>
      {kept.length > 0 ? (
        <p className="mt-3 text-sm leading-5 text-ink-2">
          Recorded at their wish: {kept.map(({ name }) => shortName(name)).join(', ')}.
        </p>
      ) : null}
      {acts.recordOwnVote && ballot ? (
        <Form method="post" action={`/ballots/${ballot.id}`} className="mt-3">
          <input type="hidden" name="intent" value="record-own-vote" />
          {to ? <input type="hidden" name="to" value={to} /> : null}
          <Button>Have my vote recorded</Button>
        </Form>
      ) : null}
    </>
  );
}

/** "R. Pellingham, D. Akintunde (you), W. Harbottle (recorded by the officer)". */
function namesOf(seats: readonly BallotSeat[], choice: Choice, mySeatId: string | null): string {
  return seats
    .filter((seat) => seat.choice === choice)
    .map(({ name, seatId, recorded }) => {
      const you = seatId === mySeatId ? ' (you)' : '';
      return `${shortName(name)}${you}${recorded ? ' (recorded by the officer)' : ''}`;
    })
    .join(', ');
}
