import { Link } from '@remix-run/react';
import { dateTimeWords } from '~/content/dates';
import { meetingTitle } from '~/content/meeting-words';
import { isOfNotice } from '~/content/refusals/notice';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import { PageHeader } from '../layout/page-header';
import { RefusedSum } from '../notice/refused-sum';
import { FormProblem, type Reply } from '../ui/form-problem';
import { LinkButton } from '../ui/link-button';
import { AgendaBuilder } from './agenda-builder';
import { AgendaTable } from './agenda-table';
import { ArrangeForms } from './arrange-forms';
import { GuestList } from './guest-list';
import { LateItem } from './late-item';
import { MeetingCrumbs } from './meeting-crumbs';

type Props = { page: Parameters<typeof AgendaBuilder>[0]['page']; reply: Reply | undefined };

/** The agenda of a meeting: built by who may arrange it, read by everybody else. */
export function AgendaView({ page, reply }: Props) {
  const { head, agenda, acts } = page;
  const over = head.state === 'ended' || head.state === 'cancelled';
  const late = (item: AgendaLine) => <LateItem {...{ item, head, acts, over }} reply={reply} />;
  return (
    <main id="main">
      <MeetingCrumbs head={head} here="Agenda" />
      <div className="max-w-[1080px] space-y-8 px-4 py-6 md:px-6">
        <FormProblem reply={reply} />
        <RefusedSum reply={reply}>
          {reply?.refusal && isOfNotice(reply.refusal.code) && reply.values.paperRef ? (
            <Link to={`/papers/${reply.values.paperRef}/notice`} className="btn mt-3">
              Notices of {reply.values.paperRef}
            </Link>
          ) : null}
        </RefusedSum>
        <PageHeader
          title={`Agenda: ${meetingTitle(head)}`}
          actions={
            over ? null : (
              <LinkButton to={`/meetings/${head.id}/publication`}>Sign-off and publication</LinkButton>
            )
          }
        >
          {dateTimeWords(head.startsAt)}
        </PageHeader>
        <section aria-labelledby="items-title">
          <h2 id="items-title" className="serif-display text-xl">
            Items
          </h2>
          {over || !(acts.arrange || acts.run) ? (
            <AgendaTable agenda={agenda} over={over} late={late} />
          ) : (
            <AgendaBuilder page={page} reply={reply} late={late} />
          )}
        </section>
        <GuestList page={page} />
        {acts.arrange ? <ArrangeForms page={page} reply={reply} /> : null}
      </div>
    </main>
  );
}
