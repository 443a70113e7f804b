import { Form } from '@remix-run/react';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { ActFields } from '../ballot/instruction';
import { Button } from '../ui/button';
import { buttonClass } from '../ui/button-class';

type NextStepProps = { room: RoomBallot; look: 'cloth' | 'sheet'; to: string };

/** The one act that comes next on the item in hand: put a motion, open its vote, answer a tie, declare. */
export function NextStep({ room, look, to }: NextStepProps) {
  const { acts, motions, ballot } = room;
  const quiet = look === 'cloth' ? 'cloth' : 'default';
  const loud = look === 'cloth' ? 'cloth-solid' : 'primary';
  if (acts.castingVote)
    return (
      <Jump
        to="casting-title"
        words={acts.instructedBy ? 'Record the casting vote' : 'Give the casting vote'}
        className={buttonClass(quiet)}
      />
    );
  if (acts.declare)
    return (
      <Jump
        to="outcome-title"
        words="Declare the result"
        className={buttonClass(look === 'cloth' ? loud : quiet)}
      />
    );
  if (ballot?.state === 'open' || ballot?.state === 'closed') return null;
  const ready = motions.filter(({ state }) => state === 'ready');
  const [motion] = ready;
  const [method] = motion?.methods ?? [];
  if (acts.open && motion && method && ready.length === 1) {
    return (
      <Form method="post" action={`/items/${room.item.id}/motions`}>
        <ActFields intent="open" acts={acts} to={to} />
        <input type="hidden" name="motionId" value={motion.id} />
        <input type="hidden" name="method" value={method} />
        <Button
          variant={loud}
          title={acts.instructedBy ? `Recorded as instructed by ${acts.instructedBy.name}` : undefined}
        >
          {method === 'assent' ? 'Ask if it is agreed' : 'Open the vote'}
        </Button>
      </Form>
    );
  }
  if (!acts.prepare) return null;
  return (
    <Jump
      to="motions-title"
      words={motion ? 'Motions to put' : 'Put a motion'}
      className={buttonClass(quiet)}
    />
  );
}

/** To where the form is, further down the same page. */
function Jump({ to, words, className }: { to: string; words: string; className: string }) {
  return (
    <a href={`#${to}`} className={className}>
      {words}
    </a>
  );
}
