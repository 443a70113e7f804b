import { Link } from '@remix-run/react';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import type { MinuteShown } from '~/domain/minutes/minute-shown';
import { DecisionLine } from '../meeting/decision-line';
import { Panel } from '../ui/panel';
import { useSingleKey } from '../ui/use-single-key';
import { MinuteEditor } from './minute-editor';

/** The officer minutes the item in hand as the meeting goes: M leads here from anywhere in the room. */
export function MinutePanel({ minute, item }: { minute: MinuteShown | null; item: AgendaLine }) {
  // Not before the key is up in the page: else its letter would be typed there.
  useSingleKey('m', () =>
    requestAnimationFrame(() => document.getElementById(`minute-${minute?.itemId}`)?.focus()),
  );
  if (!minute) return null;
  return (
    <Panel labelledBy="minute-title" className="mt-4 scroll-mb-40 p-4 md:p-5">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h2 id="minute-title" className="serif-display mr-auto text-xl">
          Minute of item {minute.number}
        </h2>
        {minute.before ? (
          <Link
            to={`/items/${minute.before.itemId}/minute`}
            className="-my-2 inline-flex min-h-11 items-center font-semibold no-underline"
          >
            Minute of item {minute.before.number}
          </Link>
        ) : null}
      </div>
      <MinuteEditor key={minute.itemId} minute={minute} reply={undefined} back="room" />
      <div className="mt-3 border-t border-rule pt-2">
        <p className="text-ink-2">Decisions, conditions and actions are made in the item’s record:</p>
        <DecisionLine item={item} officer />
      </div>
    </Panel>
  );
}
