import { Form } from '@remix-run/react';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import { itemNumber } from '~/domain/meeting/item-number';
import type { MeetingActs } from '~/domain/meeting/meeting-head';
import { Button } from '../ui/button';
import { ArrowDown, ArrowUp, Trash2 } from '../ui/icons';
import { outdated, TableNewer } from './newer-version';

type ItemOrderProps = {
  item: AgendaLine;
  at: { readonly first: boolean; readonly last: boolean };
  acts: MeetingActs;
  sits: boolean;
  /** Whether the agenda is published, so that its numbers are fixed. */
  fixed: boolean;
  /** The version of the agenda on the screen. */
  basedOn: number;
  /** The item in hand on the screen; null for none. */
  current: string | null;
};
const ICON = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** What may be done with one item of the agenda: open it, move it, take the newest version, take it off. */
export function ItemOrder({ item, at, acts, sits, fixed, basedOn, current }: ItemOrderProps) {
  const name = `item ${itemNumber(item)}`;
  const waits = item.state === 'to-come';
  const newer = outdated(item);
  return (
    <>
      {sits && acts.run && item.state !== 'current' ? (
        <Form method="post">
          <input type="hidden" name="intent" value="open-item" />
          <input type="hidden" name="itemId" value={item.id} />
          <input type="hidden" name="seen" value={current ?? 'none'} />
          <Button>
            {item.state === 'done' ? 'Come back to it' : 'Open it'}
            <span className="sr-only">: {name}</span>
          </Button>
        </Form>
      ) : null}
      {item.state === 'current' ? (
        <span className="inline-flex min-h-11 items-center font-semibold">In hand</span>
      ) : null}
      {acts.run && newer ? <TableNewer item={item} version={newer.newest} /> : null}
      {acts.arrange && waits && !fixed ? (
        <Form method="post" preventScrollReset className="flex gap-2">
          <input type="hidden" name="intent" value="move-item" />
          <input type="hidden" name="basedOn" value={basedOn} />
          <input type="hidden" name="itemId" value={item.id} />
          {at.first ? (
            <NoArrow />
          ) : (
            <Button name="to" value="earlier" icon={<ArrowUp {...ICON} />}>
              <span className="sr-only">Move {name} earlier</span>
            </Button>
          )}
          {at.last ? (
            <NoArrow />
          ) : (
            <Button name="to" value="later" icon={<ArrowDown {...ICON} />}>
              <span className="sr-only">Move {name} later</span>
            </Button>
          )}
        </Form>
      ) : null}
      {acts.arrange && waits ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="intent" value="remove-item" />
          <input type="hidden" name="basedOn" value={basedOn} />
          <input type="hidden" name="itemId" value={item.id} />
          <Button icon={<Trash2 {...ICON} />}>
            Take off<span className="sr-only">: {name}</span>
          </Button>
        </Form>
      ) : null}
    </>
  );
}

/** Keeps the arrows of each line one under the other. */
function NoArrow() {
  return (
    <span aria-hidden className="btn invisible max-md:hidden">
      <ArrowUp {...ICON} />
    </span>
  );
}
