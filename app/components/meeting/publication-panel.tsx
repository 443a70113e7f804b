import { Form, Link } from '@remix-run/react';
import { noticeRuleWords, noticeSourceWords } from '~/content/agenda-words';
import { dateTimeWords, dateWords } from '~/content/dates';
import type { AgendaPage } from '~/domain/meeting/agenda-page';
import { DaySumList } from '../notice/day-sum-list';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Panel } from '../ui/panel';
import { AgendaChanges } from './agenda-changes';

/** The agenda's clock with its sum, the chair's sign-off, and its publication. */
export function PublicationPanel({ page }: { page: AgendaPage }) {
  const { publication, head } = page;
  const { publishedAt, unpublished } = publication;
  return (
    <Panel labelledBy="publication-title">
      <h2 id="publication-title" className="serif-display text-xl">
        Publication
      </h2>
      <Clock page={page} />
      {head.edition > 0 && publishedAt ? (
        <p>
          Edition {head.edition} was published on {dateTimeWords(publishedAt)}. Its numbers are fixed.{' '}
          <Link to={`/meetings/${head.id}/pack`} className="inline-flex min-h-11 items-center">
            Read the pack
          </Link>
        </p>
      ) : null}
      {head.edition > 0 && !publishedAt ? (
        <p>It was published for another day. Notice is given again: publish it again.</p>
      ) : null}
      {unpublished.length > 0 ? (
        <div className="mt-2 border-l-4 border-warn pl-3">
          <b className="font-semibold">Changed since, and not published:</b>
          <AgendaChanges changes={unpublished} />
        </div>
      ) : null}
      <SignOff page={page} />
    </Panel>
  );
}

function Clock({ page: { publication, head } }: { page: AgendaPage }) {
  const { notice, publishedAt } = publication;
  if (!notice) {
    return (
      <p className="text-ink-2">
        The bank holidays of that year are not known yet, so the last day for publishing cannot be worked out.
      </p>
    );
  }
  const { rule, latest, sum, enough, given } = notice;
  const days = noticeRuleWords(rule);
  return (
    <>
      <p>
        {publishedAt ? 'The last day for it:' : 'To be published by the end of'}{' '}
        <b className="font-semibold">
          <time dateTime={latest}>{dateWords(latest, 'weekday')}</time>
        </b>
        , {days} before the meeting on {dateWords(head.startsAt)}.{' '}
        <span className="text-ink-2">{noticeSourceWords(rule)}</span>
      </p>
      {enough ? null : (
        <p className="font-semibold text-warn">
          {publishedAt
            ? `It was published late, with ${given.days} of ${rule.days} days.`
            : `That day has passed: published today it gives ${given.days} of ${rule.days} days. Items of a meeting called on time then need the special circumstances of whoever presides.`}
        </p>
      )}
      <Disclosure summary="The sum" className="mt-3">
        <DaySumList {...sum} />
      </Disclosure>
    </>
  );
}

function SignOff({ page: { publication, head, acts, agenda } }: { page: AgendaPage }) {
  const { signedOff, unpublished, publishedAt } = publication;
  const { presiding, agendaVersion } = head;
  const asItIs = publishedAt !== null && unpublished.length === 0;
  const stands = signedOff?.stands ?? false;
  return (
    <div className="mt-3 space-y-3 border-t border-rule pt-3">
      {signedOff ? (
        <p>
          {stands ? 'Signed off' : 'An earlier agenda was signed off'} on {dateTimeWords(signedOff.at)} by{' '}
          {signedOff.forName ? `${signedOff.forName}, recorded by ${signedOff.by}` : signedOff.by}.
          {stands ? '' : ' It was changed since, so it is signed off again before it is published.'}
        </p>
      ) : (
        <p className="text-ink-2">The Chair has not signed it off yet. It is published after that.</p>
      )}
      {acts.signOffAgenda && presiding && !stands && agenda.length > 0 ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="intent" value="sign-off" />
          <input type="hidden" name="basedOn" value={agendaVersion} />
          {presiding.you ? null : <input type="hidden" name="forId" value={presiding.personId} />}
          <Button className="max-w-full whitespace-normal">
            {presiding.you ? 'Sign off the agenda' : `Record the sign-off of ${presiding.name}`}
          </Button>
        </Form>
      ) : null}
      {acts.publishAgenda && stands && !asItIs ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="intent" value="publish" />
          <input type="hidden" name="basedOn" value={agendaVersion} />
          <Button variant="primary">{head.edition === 0 ? 'Publish the agenda' : 'Publish it again'}</Button>
          <p className="mt-1 text-ink-2">
            {head.edition === 0
              ? 'Item numbers are fixed from then on, and the pack is made. Everybody expected is told.'
              : 'A supplement to the pack is made with what is new. Everybody expected is told.'}
          </p>
        </Form>
      ) : null}
    </div>
  );
}
