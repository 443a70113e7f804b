import type { ReactNode } from 'react';
import { Glyph } from '../ui/glyph';
import { Timer } from '../ui/icons';
import { Track } from '../ui/track';

/** What a card says under its title, by what the paper is doing. */
export type CardBody =
  | {
      readonly kind: 'waiting';
      /** Who it waits for, and for what: "Tobias Fenwright", "to answer 3 questions". */
      readonly who: string;
      readonly what?: string;
      /** Day of the stage and its target, in days; null where working days cannot be counted that far ahead. */
      readonly day: number;
      readonly target: number | null;
      /** "27 Nov", "Today"; after the target "was 20 Nov". */
      readonly due?: string | undefined;
      readonly dueToday?: boolean;
      readonly atRisk?: boolean;
    }
  | { readonly kind: 'call-in'; readonly left: string; readonly ends: string }
  | {
      readonly kind: 'implementation';
      readonly closed: number;
      readonly actions: number;
      /** "Due 31 Jan", "Ready to close". */
      readonly note?: string | undefined;
    }
  | { readonly kind: 'settled'; readonly words: string; readonly note?: string | undefined };

export function PaperCardBody({ body }: { body: CardBody }) {
  switch (body.kind) {
    case 'waiting':
      return <Waiting body={body} />;
    case 'call-in':
      return (
        <>
          <p className="mt-1.5 flex gap-1.5 text-sm text-ink-2">
            <Timer size={16} strokeWidth={1.75} className="mt-0.5 shrink-0" aria-hidden />
            <span>
              <b className="block font-semibold text-ink">Call-in open</b>
              {body.left}
            </span>
          </p>
          <Foot>{body.ends}</Foot>
        </>
      );
    case 'implementation':
      return (
        <>
          <p className="mt-1.5 text-sm text-ink-2">
            <b className="font-semibold text-ink tnum">
              {body.closed} of {body.actions}
            </b>{' '}
            actions closed
          </p>
          <ActionSegments closed={body.closed} actions={body.actions} />
          {body.note ? <Foot>{body.note}</Foot> : null}
        </>
      );
    case 'settled':
      return (
        <>
          <p className="mt-1.5 text-sm font-semibold text-ink">{body.words}</p>
          {body.note ? <Foot>{body.note}</Foot> : null}
        </>
      );
  }
}

function Waiting({ body }: { body: Extract<CardBody, { kind: 'waiting' }> }) {
  const over = body.target === null ? 0 : body.day - body.target;
  return (
    <>
      <p className="mt-1.5 text-sm leading-[19px] text-ink-2">
        <span className="sr-only">Waiting on </span>
        <Glyph name="wait" size={14} className="mr-1 inline-block align-[-2px] text-ink-3" />
        <b className="font-semibold text-ink">{body.who}</b>
        {body.what ? <span className="block">{body.what}</span> : null}
      </p>
      {body.target === null ? null : (
        <Track value={body.day} target={body.target} tone={body.atRisk ? 'warn' : 'ink'} className="mt-1.5" />
      )}
      <Foot>
        {over > 0 ? (
          <span className="font-semibold text-bad">
            {over} {over === 1 ? 'day' : 'days'} over
          </span>
        ) : (
          <span>
            Day {body.day}
            {body.target === null ? '' : ` of ${body.target}`}
          </span>
        )}
        {body.due ? <span className={body.dueToday ? 'font-semibold text-ink' : ''}>{body.due}</span> : null}
      </Foot>
    </>
  );
}

/** One segment an action; a bar when there are too many to tell apart. */
function ActionSegments({ closed, actions }: { closed: number; actions: number }) {
  if (actions > 16) return <Track value={closed} target={actions} tone="accent" className="mt-1.5" />;
  const segments = Array.from({ length: actions }, (_, index) => index + 1);
  return (
    <div className="mt-1.5 flex gap-[3px]" aria-hidden="true">
      {segments.map((segment) => (
        <span
          key={segment}
          className={`h-[5px] flex-1 rounded-[1px] ${segment <= closed ? 'bg-good' : 'bg-sunk'}`}
        />
      ))}
    </div>
  );
}

function Foot({ children }: { children: ReactNode }) {
  return <p className="mt-1.5 flex items-center justify-between gap-2 text-sm text-ink-3 tnum">{children}</p>;
}
