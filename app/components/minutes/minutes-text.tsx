import { Link } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { minutesFacts } from '~/content/minutes-facts';
import { MINUTES_STANDING, minutesTitle, WITHHELD_WORDS } from '~/content/minutes-words';
import type { MinutesState } from '~/domain/minutes/minutes-state';
import type { ReadItem, ReadMinutes } from '~/domain/minutes/open-part';
import { MinuteLines } from './minute-lines';

type MinutesTextProps = {
  minutes: ReadMinutes;
  number: number;
  state: MinutesState;
  /** Whether the items lead to where they are written. */
  writable: boolean;
};

/** Minutes as a document: who was there, then each item with what the record says and what was said. */
export function MinutesText({ minutes, number, state, writable }: MinutesTextProps) {
  const { organisation, body, title, on, correction, items } = minutes;
  return (
    <article
      aria-labelledby="minutes-title"
      className="rounded-lg border border-rule bg-sheet p-4 shadow-sheet md:p-8 print:border-0 print:p-0 print:shadow-none"
    >
      <header className="border-b-2 border-ink pb-4">
        <p className="text-ink-2">{organisation}</p>
        <h1 id="minutes-title" className="serif-display mt-1 text-3xl wrap-anywhere md:text-4xl">
          {minutesTitle({ body, title, number })}
        </h1>
        <p className="mt-1 text-ink-2">{dateWords(on, 'weekday')}</p>
        <p className="mt-1 font-semibold">{MINUTES_STANDING[state]}.</p>
      </header>
      <MinutesHead minutes={minutes} />
      {correction === null ? null : (
        <section aria-labelledby="correction-title" className="mt-6">
          <h2 id="correction-title" className="serif-display text-xl">
            What is corrected
          </h2>
          <p className="mt-1 font-serif text-lg leading-7 wrap-anywhere whitespace-pre-wrap">
            {correction === '' ? 'Nothing is written yet.' : correction}
          </p>
        </section>
      )}
      {items.map((item) => (
        <Item key={item.itemId} item={item} writable={writable} />
      ))}
    </article>
  );
}

function MinutesHead({ minutes }: { minutes: ReadMinutes }) {
  const endedAt = minutes.endedAt === '' ? 'now' : minutes.endedAt;
  return (
    <dl className="mt-4 grid gap-x-6 gap-y-2 md:grid-cols-[9rem_1fr]">
      {minutesFacts({ ...minutes, endedAt }).map(([word, names]) => (
        <div key={word} className="contents">
          <dt className="font-semibold">{word}</dt>
          <dd className="leading-6 wrap-anywhere max-md:-mt-2 max-md:mb-1">
            {names.map((name) => (
              <span key={name} className="block">
                {name}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Item({ item, writable }: { item: ReadItem; writable: boolean }) {
  const { itemId, number, title, paper, lines, text, withheld, classification, reason } = item;
  return (
    <section aria-labelledby={`item-${number}`} className="mt-6 flex gap-3 md:gap-5">
      <p aria-hidden className="serif-num w-7 shrink-0 text-right text-xl leading-7 text-accent">
        {number}
      </p>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h2 id={`item-${number}`} className="serif-display mr-auto text-xl wrap-anywhere">
            <span className="sr-only">Item {number}: </span>
            {title}
          </h2>
          {paper ? (
            <Link
              to={`/papers/${paper}`}
              className="ref -my-2.5 inline-flex min-h-11 items-center print:my-0 print:min-h-0"
            >
              {paper}
            </Link>
          ) : null}
        </div>
        {withheld ? (
          <p className="mt-1 text-ink-2">
            {WITHHELD_WORDS[classification]} {reason}
          </p>
        ) : (
          <>
            <MinuteLines lines={lines} />
            {text === '' ? null : (
              <p className="mt-2 font-serif text-lg leading-7 wrap-anywhere whitespace-pre-wrap">{text}</p>
            )}
          </>
        )}
        {!withheld && classification !== 'public' ? (
          <p className="mt-1 text-sm text-ink-2">{WITHHELD_WORDS[classification]}</p>
        ) : null}
        {writable ? (
          <Link to={`/items/${itemId}/minute`} className="no-print inline-flex min-h-11 items-center">
            Write this minute
          </Link>
        ) : null}
      </div>
    </section>
  );
}
