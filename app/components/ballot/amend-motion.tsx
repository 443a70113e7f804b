import { Form } from '@remix-run/react';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import type { RoomMotion } from '~/domain/ballot/room-motion';
import { Button } from '../ui/button';
import { FormProblem, type Reply } from '../ui/form-problem';
import { TextareaField } from '../ui/textarea-field';
import { Person } from './put-motion';

type AmendMotionProps = { motion: RoomMotion; room: RoomBallot; to: string; reply: Reply | undefined };

/** Two ways to other words: an amendment that is moved and voted on first, or the mover's own change, agreed to. */
export function AmendMotion({ motion, room, to, reply }: AmendMotionProps) {
  const mine =
    (reply?.intent === 'amend' || reply?.intent === 'move-amendment') && reply.values.motionId === motion.id
      ? reply
      : undefined;
  return (
    <details open={mine !== undefined} className="open:basis-full">
      <summary className="inline-flex min-h-11 items-center text-accent">Amend it</summary>
      <Form method="post" action={`/items/${room.item.id}/motions`} className="max-w-[640px] space-y-3 pb-3">
        <FormProblem reply={mine} />
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="motionId" value={motion.id} />
        <TextareaField
          id={`amend-${motion.id}`}
          name="text"
          label="The motion as amended"
          rows={4}
          defaultValue={mine?.values.text ?? motion.text}
          error={mine?.fields.text?.[0]}
        />
        <div className="grid gap-3 md:grid-cols-2">
          <Person
            id={`amend-${motion.id}-mover`}
            name="movedById"
            label="Moved by"
            offers={room.offers}
            reply={mine}
          />
          <Person
            id={`amend-${motion.id}-seconder`}
            name="secondedById"
            label="Seconded by"
            offers={room.offers}
            reply={mine}
          />
        </div>
        <div className="flex flex-wrap gap-2">
          <Button name="intent" value="move-amendment">
            Move the amendment
          </Button>
          <Button name="intent" value="amend">
            Its mover accepts it
          </Button>
        </div>
        <p className="text-sm text-ink-2">
          An amendment that is moved is put before the motion. What the mover accepts changes the words at
          once.
        </p>
      </Form>
    </details>
  );
}
