import { Form } from '@remix-run/react';
import { dateTimeWords } from '~/content/dates';
import { putOffWords } from '~/content/meeting-words';
import type { MeetingHead } from '~/domain/meeting/meeting-head';
import type { PublicationShown } from '~/domain/meeting/publication-shown';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import { AgendaChanges } from './agenda-changes';

type PublishedAgendaProps = { head: MeetingHead; publication: PublicationShown };

/** Whether the agenda is out, its pack, and what changed since this reader marked it as read. */
export function PublishedAgenda({ head, publication }: PublishedAgendaProps) {
  const { publishedAt, readEdition, sinceRead, postponed } = publication;
  const at = `/meetings/${head.id}`;
  return (
    <div className="mt-2 space-y-2">
      {postponed.map(({ from, to, reason }) => (
        <p key={to}>
          {putOffWords(from, to)}: {reason}
        </p>
      ))}
      {publishedAt === null ? (
        <p className="text-ink-2">Not published yet: items and their numbers may change.</p>
      ) : (
        <>
          <p className="text-ink-2">
            Published on {dateTimeWords(publishedAt)}
            {head.edition > 1 ? `, edition ${head.edition}` : ''}.
          </p>
          {sinceRead.length > 0 ? (
            <div className="border-l-4 border-accent pl-3">
              <b className="font-semibold">Changed since you read it (edition {readEdition}):</b>
              <AgendaChanges changes={sinceRead} />
            </div>
          ) : null}
          <div className="flex flex-wrap gap-2">
            <LinkButton to={`${at}/pack`}>Read the pack</LinkButton>
            {readEdition < head.edition ? (
              <Form method="post" action={`${at}?index`} preventScrollReset>
                <input type="hidden" name="intent" value="read-agenda" />
                <Button>Mark the agenda as read</Button>
              </Form>
            ) : null}
          </div>
        </>
      )}
    </div>
  );
}
