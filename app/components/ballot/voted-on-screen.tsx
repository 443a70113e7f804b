import { Form, Link } from '@remix-run/react';
import type { BallotView } from '~/domain/ballot/ballot-view';
import type { BallotActs } from '~/domain/ballot/my-part';
import type { Choice } from '~/domain/ballot/outcome-input';
import { Button } from '../ui/button';
import { FormProblem, type Reply } from '../ui/form-problem';
import { CHOICE_WORD } from './choice';
import { ActFields } from './instruction';

type VotedOnScreenProps = {
  ballot: BallotView;
  reply: Reply | undefined;
  acts: BallotActs;
  /** Where the officer goes on when the vote on screen stands. */
  to: string;
  intent?: 'record' | 'answer';
};

/**
 * Why an answer was not recorded; where the member had voted on screen, it can be recorded in that vote's place. It never says
 * how that vote was, nor whether the two agree: votes are sealed until the close.
 */
export function VotedOnScreen({ ballot, reply, acts, to, intent = 'record' }: VotedOnScreenProps) {
  if (reply?.intent !== intent || !reply.refusal) return null;
  const seat = ballot.seats.find(({ seatId }) => seatId === reply.values.seatId);
  const choice = reply.values.choice as Choice | undefined;
  return (
    <div className="space-y-3">
      <FormProblem reply={reply} />
      {reply.refusal.code === 'voted-on-screen' && seat && choice && ballot.state === 'open' ? (
        <Form method="post" className="flex flex-wrap items-center gap-3">
          <ActFields intent={intent} acts={acts} to={to} />
          <input type="hidden" name="seatId" value={seat.seatId} />
          <input type="hidden" name="choice" value={choice} />
          <input type="hidden" name="inPlace" value="yes" />
          <p className="w-full font-semibold">
            {seat.name}: answers {CHOICE_WORD[choice]}
          </p>
          <Button>
            Record it in its place
            <span className="sr-only">: {seat.name}</span>
          </Button>
          <Link to={to} className="btn">
            Leave the vote on screen
          </Link>
        </Form>
      ) : null}
    </div>
  );
}
