import { Form, Link } from '@remix-run/react';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import { itemNumber } from '~/domain/meeting/item-number';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

type Outdated = { readonly ref: string; readonly version: number; readonly newest: number };

/** The paper of an item not done yet whose tabled version is no longer the newest; null for any other. */
export function outdated({ paper, state }: AgendaLine): Outdated | null {
  if (!paper || paper.version === null || state === 'done') return null;
  return paper.newest > paper.version ? { ...paper, version: paper.version } : null;
}

type NewerVersionProps = {
  item: AgendaLine;
  /** Runs the meeting. */
  runs: boolean;
  /** A motion has been put to the item. */
  put: boolean;
};

/** In the room: the item keeps the version tabled; who runs the meeting can have it take the newer one before it is put. */
export function NewerVersion({ item, runs, put }: NewerVersionProps) {
  const paper = outdated(item);
  if (!paper) return null;
  const { ref, version, newest } = paper;
  return (
    <Notice
      tone="warn"
      title={`Version ${version} is tabled; version ${newest} was issued since.`}
      action={runs && !put ? <TableNewer item={item} version={newest} /> : null}
      className="mt-2"
    >
      {put ? `What is put is put on version ${version}. ` : ''}
      <Link to={`/papers/${ref}?version=${newest}&since=${version}`}>See what changed</Link>
    </Notice>
  );
}

/** The button alone, for the agenda. */
export function TableNewer({ item, version }: { item: AgendaLine; version: number }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="table-newer" />
      <input type="hidden" name="itemId" value={item.id} />
      <input type="hidden" name="version" value={version} />
      <Button>
        {`Table version ${version}`}
        <span className="sr-only">: item {itemNumber(item)}</span>
      </Button>
    </Form>
  );
}
