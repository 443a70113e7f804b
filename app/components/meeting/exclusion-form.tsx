import { Form } from '@remix-run/react';
import { timeWords } from '~/content/dates';
import { GROUND_WORDS, PARAGRAPH_WORDS } from '~/content/exclusion-words';
import type { ExclusionPage } from '~/domain/meeting/exclusion-page';
import { appendixWords } from '~/domain/meeting/exclusion-text';
import { useLive } from '~/realtime/use-live';
import { PageHeader } from '../layout/page-header';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import { FormProblem, type Reply } from '../ui/form-problem';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import { ExclusionNotice } from './item-exclusion';
import { MeetingCrumbs } from './meeting-crumbs';

type ExclusionFormProps = { page: ExclusionPage; reply: Reply | undefined };

/** The page on which the public is excluded from the item in hand. */
export function ExclusionForm({ page, reply }: ExclusionFormProps) {
  const { head, item, exclusion, mayExclude } = page;
  useLive(`meeting:${head.id}`, head.version);
  const standing = exclusion && exclusion.state !== 'ended' ? exclusion : null;
  return (
    <main id="main">
      <MeetingCrumbs head={head} here="Exclude the public" />
      <div className="max-w-[760px] space-y-6 px-4 py-6 md:px-6">
        <FormProblem reply={reply} />
        <PageHeader title="Exclude the public">
          Item {item.number}, {item.title}
        </PageHeader>
        {standing ? <ExclusionNotice exclusion={standing} /> : null}
        {standing ? null : item.current ? null : (
          <p>The meeting is not on this item. The public is excluded once it is in hand.</p>
        )}
        {mayExclude ? null : <p>Whoever presides does this, or the governance officer on instruction.</p>}
        {page.kept ? (
          <Notice
            tone="info"
            title={`Stated at ${timeWords(page.kept)}: ${appendixWords(page.exemptAppendices)} not discussed.`}
          >
            The item is taken in public. To discuss what is exempt, exclude the public first.
          </Notice>
        ) : null}
        {!standing && item.current && mayExclude ? <Exclude page={page} reply={reply} /> : null}
        {!standing && item.current && mayExclude && page.mayKeep ? <KeepAppendices page={page} /> : null}
      </div>
    </main>
  );
}

function Exclude({ page, reply }: ExclusionFormProps) {
  const { head, grounds, observers, exemptAppendices, ground } = page;
  const { presiding } = head;
  const typed = reply?.values ?? {};
  const council = grounds.includes('exempt');
  return (
    <Form method="post" className="space-y-6">
      <input type="hidden" name="intent" value="exclude" />
      {presiding && !presiding.you ? <input type="hidden" name="forId" value={presiding.personId} /> : null}
      {council ? (
        <>
          <fieldset>
            <legend className="font-semibold">Ground</legend>
            {grounds.map((ground) => (
              <label key={ground} className="choice">
                <input
                  type="radio"
                  name="ground"
                  value={ground}
                  defaultChecked={ground === (typed.ground ?? 'exempt')}
                />
                <span>{GROUND_WORDS[ground]}</span>
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend className="font-semibold">Paragraphs of Schedule 12A, for exempt information</legend>
            {exemptAppendices.length > 0 ? (
              <p className="text-ink-2">Exempt appendices of the paper: {exemptAppendices.join(', ')}.</p>
            ) : null}
            {ground.paragraphs.length > 0 ? (
              <p className="text-ink-2">Those that the paper names are chosen already.</p>
            ) : null}
            {Object.entries(PARAGRAPH_WORDS).map(([number, words]) => (
              <CheckboxField
                key={number}
                id={`paragraph-${number}`}
                name="paragraphs"
                value={number}
                defaultChecked={
                  reply ? typed.paragraphs === number : ground.paragraphs.includes(Number(number))
                }
                label={`${number}. ${words}`}
              />
            ))}
          </fieldset>
        </>
      ) : (
        <input type="hidden" name="ground" value="own-practice" />
      )}
      <TextareaField
        name="reason"
        label={council ? 'The public interest, or what forbids disclosure' : 'Reason'}
        hint={
          council
            ? 'Why the public interest in the exemption outweighs that in disclosure. It is part of the resolution, which is public.'
            : 'By the body’s own practice. It is recorded and shown to those who go out.'
        }
        rows={3}
        defaultValue={typed.reason ?? (council ? ground.publicInterest : '')}
        error={reply?.fields.reason?.[0]}
      />
      {observers.length > 0 ? (
        <fieldset className="space-y-3">
          <legend className="font-semibold">Who stays of those who follow the meeting</legend>
          <p className="text-ink-2">Say why, for each who stays. Somebody without a reason goes out.</p>
          {observers.map(({ personId, name, role }, index) => (
            <div key={personId}>
              <input type="hidden" name={`stays[${index}].personId`} value={personId} />
              <TextField
                id={`stay-${index}`}
                name={`stays[${index}].reason`}
                label={role ? `${name}, ${role}` : name}
                optional
                maxLength={200}
                defaultValue={typed[`stays[${index}].reason`]}
              />
            </div>
          ))}
        </fieldset>
      ) : null}
      <Button variant="primary">{council ? 'Move it' : 'Exclude the public'}</Button>
      <p className="text-sm text-ink-2">
        {council
          ? 'A resolution for exempt information is then put to the vote, or agreed without one, and the public is out once it is declared carried. For confidential information the public is out at once. '
          : ''}
        {presiding && !presiding.you ? `Recorded as instructed by ${presiding.name}.` : ''}
      </p>
    </Form>
  );
}

/** The other way: an open paper is taken in public, and what is exempt of it is not spoken of. */
function KeepAppendices({ page: { head, exemptAppendices } }: { page: ExclusionPage }) {
  const { presiding } = head;
  const words = appendixWords(exemptAppendices);
  return (
    <Form method="post" className="space-y-3 border-t border-rule pt-6">
      <h2 className="serif-display text-xl">Or take it in public</h2>
      <input type="hidden" name="intent" value="keep-appendices" />
      {presiding && !presiding.you ? <input type="hidden" name="forId" value={presiding.personId} /> : null}
      <p className="text-ink-2">
        The paper is open. Members who have read {words} can decide without speaking of what is exempt there.
        It is minuted.
      </p>
      <Button>
        State that {words} {exemptAppendices.length === 1 ? 'is' : 'are'} not discussed
      </Button>
    </Form>
  );
}
