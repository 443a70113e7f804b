import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import type { DayBasis } from '~/domain/notice/working-calendar';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import { typedIn } from '../ui/typed';

type NoticeFormProps = {
  title: string;
  body: string;
  members: readonly string[];
  needs: number;
  /** Null where it is beyond the holiday data. */
  earliest: string | null;
  clearUntil: string | null;
  keyBasis: DayBasis;
  today: string;
  /** One person decides. */
  sole: boolean;
  reply: Reply | undefined;
};

/** What SI 2012/2089 reg 9 asks of a notice; the deciding body and its members come from the record. */
export function NoticeForm({
  title,
  body,
  members,
  needs,
  earliest,
  clearUntil,
  keyBasis,
  today,
  sole,
  reply,
}: NoticeFormProps) {
  const { field } = typedIn(reply, 'give');
  return (
    <Form method="post" className="space-y-5">
      <input type="hidden" name="intent" value="give" />
      <p>
        A key decision is to be made by <b className="font-semibold">{body}</b>
        {members.length > 0 ? `: ${members.join(', ')}` : ''}.
      </p>
      <p className="rounded-md bg-accent-tint px-4 py-3">
        {earliest && clearUntil ? (
          <>
            Given today, {dateWords(today)}, the {needs} clear {keyBasis === 'working' ? 'working ' : ''}days
            end on {dateWords(clearUntil)}. The first day on which it can be decided is{' '}
            <b className="font-semibold">{dateWords(earliest)}</b>.
          </>
        ) : (
          'On which day the notice ends cannot be said: it lies beyond the known bank holidays.'
        )}{' '}
        The day of the notice and the day of the {sole ? 'decision' : 'meeting'} are not counted; weekends and
        holidays {keyBasis === 'working' ? 'are not either, by the rule card of the body' : 'are'}.
      </p>
      <TextField {...field('matter', title)} label="What is to be decided" />
      <div className="grid gap-5 md:grid-cols-2 md:items-end">
        <TextField
          {...field('fromOn', earliest ?? '')}
          type="date"
          label="First day on which it may be decided"
        />
        <TextField
          {...field('untilOn', earliest ?? '')}
          type="date"
          label="Last day"
          hint="The same day where the date is fixed."
        />
      </div>
      <TextareaField
        {...field('documents', title)}
        label="Documents submitted for consideration"
        hint="One on each line."
        rows={3}
      />
      <TextField {...field('copiesFrom')} label="Where copies can be had" />
      <TextField
        {...field('otherDocuments')}
        label="Other documents"
        hint="That others may be submitted, and how to ask for them."
      />
      <Button variant="primary">Give notice</Button>
    </Form>
  );
}
