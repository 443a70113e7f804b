import { Form } from '@remix-run/react';
import { itemNumber } from '~/domain/meeting/item-number';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ArrowRight } from '../ui/icons';
import { TextField } from '../ui/text-field';

type ItemControlsProps = {
  room: Pick<MeetingRoom, 'head' | 'agenda' | 'acts' | 'ballot'>;
  look: 'cloth' | 'sheet';
};

/** Closing the item in hand, going on to the next one, adjourning and ending: whoever runs the meeting. */
export function ItemControls({ room, look }: ItemControlsProps) {
  const { head, agenda, acts } = room;
  if (!acts.run || head.state !== 'in-session') return null;
  const action = `/meetings/${head.id}?index`;
  const current = agenda.find(({ state }) => state === 'current');
  const next = agenda.find(({ state }) => state === 'to-come');
  // Where a motion waits to be put, that is what comes next, not another item.
  const loud = look === 'cloth' && !room.ballot?.motions.some(({ state }) => state === 'ready');
  const quiet = look === 'cloth' ? 'cloth' : 'default';
  return (
    <>
      {current ? (
        <Dialog trigger="Close the item" triggerVariant={quiet} title={`Close item ${itemNumber(current)}`}>
          <Form method="post" action={action} className="space-y-4">
            <input type="hidden" name="intent" value="close-item" />
            <input type="hidden" name="itemId" value={current.id} />
            <TextField
              id="item-result"
              name="result"
              label="What the agenda says of it"
              hint="For example: Noted, Deferred. Leave it empty to say what its vote came to."
              optional
              maxLength={100}
            />
            <Button variant="primary">Close the item</Button>
          </Form>
        </Dialog>
      ) : null}
      <Dialog trigger="Adjourn or end" triggerVariant={quiet} title="Adjourn or end the meeting">
        <p className="text-ink-2">
          An adjourned meeting can be resumed where it stopped. A meeting that has ended stays ended, and
          items not reached go to another one.
        </p>
        <div className="mt-4 flex flex-wrap gap-3">
          <Form method="post" action={action}>
            <input type="hidden" name="intent" value="adjourn" />
            <Button>Adjourn it</Button>
          </Form>
          <Form method="post" action={action}>
            <input type="hidden" name="intent" value="end" />
            <Button variant="danger">End the meeting</Button>
          </Form>
        </div>
      </Dialog>
      {next ? (
        <Form method="post" action={action}>
          <input type="hidden" name="intent" value="open-item" />
          <input type="hidden" name="itemId" value={next.id} />
          <input type="hidden" name="seen" value={current?.id ?? 'none'} />
          <Button
            variant={loud ? 'cloth-solid' : quiet}
            icon={<ArrowRight size={20} strokeWidth={1.75} aria-hidden />}
          >
            {`Go to item ${itemNumber(next)}`}
          </Button>
        </Form>
      ) : null}
    </>
  );
}
