import { Link } from '@remix-run/react';
import { dateTimeWords, dateWords } from '~/content/dates';
import { MINUTES_STAGE_WORDS, MINUTES_STATE_WORDS } from '~/content/minutes-words';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import type { MinutesPageShown } from './minutes-page-shown';

/** How far the minutes are, who took them there, and whether their frozen text is as it was. */
export function MinutesStanding({ page }: { page: MinutesPageShown }) {
  const { standing, corrected, published, others, number, texts, scan, id } = page;
  const { agreed, approved, signed, publishedAt } = standing;
  return (
    <Panel labelledBy="standing-title">
      <h2 id="standing-title" className="serif-display text-xl">
        {MINUTES_STATE_WORDS[page.state]}
      </h2>
      <ul className="mt-1 space-y-1 leading-6 text-ink-2">
        {agreed ? (
          <li>
            Agreed by {agreed.name}, {dateTimeWords(agreed.at)}.
          </li>
        ) : null}
        {approved ? (
          <li>
            Approved{corrected ? ' with corrections' : ''} by {approved.meeting}, {dateWords(approved.on)}
            {approved.item === null ? '' : `, item ${approved.item}`}.
          </li>
        ) : null}
        {signed ? (
          <li>
            Signed by {signed.name}
            {signed.scan ? ' on paper' : ''}, {dateTimeWords(signed.at)}.{' '}
            {scan ? <a href={`/minutes/${id}/scan`}>The scan</a> : null}
          </li>
        ) : null}
        {published && publishedAt ? <li>The open part is published, {dateTimeWords(publishedAt)}.</li> : null}
        {others.map((other) => (
          <li key={other.id}>
            {other.number === 0 ? 'It corrects ' : number === 0 ? 'Corrected by ' : 'Also '}
            <Link to={`/minutes/${other.id}`} className="inline-flex min-h-6 items-center">
              {other.number === 0 ? 'the minutes' : `correction ${other.number}`}
            </Link>{' '}
            ({MINUTES_STATE_WORDS[other.state].toLowerCase().replace('chair', 'Chair')}).
          </li>
        ))}
      </ul>
      {page.intact ? null : (
        <Notice tone="bad" title="A frozen text has changed." className="mt-3">
          It no longer has the digest that was kept with it. Tell an administrator.
        </Notice>
      )}
      {texts.length > 0 ? (
        <Disclosure summary="The text kept at each stage" className="mt-3">
          <ol className="space-y-2">
            {texts.map((text) => (
              <li key={text.number} className="leading-[22px]">
                <p>
                  {MINUTES_STAGE_WORDS[text.stage]}, {dateTimeWords(text.at)}, {text.by}
                </p>
                <p className="text-sm text-ink-2 wrap-anywhere">
                  SHA-256 {text.digest}
                  {text.intact ? ', as it was' : ', changed since'}
                </p>
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
    </Panel>
  );
}
