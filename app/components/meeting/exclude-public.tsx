import { Form } from '@remix-run/react';
import { GROUND_WORDS, PARAGRAPH_WORDS } from '~/content/exclusion-words';
import type { ExclusionPage } from '~/domain/meeting/exclusion-page';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import type { Reply } from '../ui/form-problem';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';

/** The exclusion as it stands, and what was answered to the last press. */
export type ExclusionFormProps = { page: ExclusionPage; reply: Reply | undefined };

/** Ground, reason and who stays: a council moves it, any other body does it at once. */
export function ExcludePublic({ page, reply }: ExclusionFormProps) {
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
