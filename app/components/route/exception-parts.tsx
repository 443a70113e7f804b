import { dateWords } from '~/content/dates';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

export type MeetingChoice = {
  readonly id: string;
  readonly on: string;
  readonly title: string;
  readonly offers: 'general-exception' | 'special-urgency' | null;
};

export type ExceptionFormsProps = {
  meetings: readonly MeetingChoice[];
  scrutiny: { readonly name: string; readonly chair: string | null } | null;
  privately: boolean;
  today: string;
  /** One person decides, on a day and at no meeting. */
  sole: boolean;
  reply: Reply | undefined;
};

export type PartProps = Pick<ExceptionFormsProps, 'meetings' | 'scrutiny' | 'today' | 'sole' | 'reply'>;

/** What was sent with one of the forms, and the fields of it. */
export function fieldsOf(reply: Reply | undefined, intent: string) {
  const mine = reply?.intent === intent ? reply : undefined;
  return {
    mine,
    field: (name: string) => ({
      name,
      id: `${intent}-${name}`,
      defaultValue: mine?.values[name],
      error: mine?.fields[name]?.[0],
    }),
  };
}

const choices = (meetings: readonly MeetingChoice[]) =>
  meetings.map(({ id, on, title }) => ({ value: id, label: `${title}, ${dateWords(on)}` }));

type FieldOf = ReturnType<typeof fieldsOf>['field'];

/** The meeting at which it is to be made, or the day on which one person decides. */
export function When({
  field,
  meetings,
  today,
  sole,
}: Omit<PartProps, 'scrutiny' | 'reply'> & { field: FieldOf }) {
  return sole ? (
    <TextField
      {...field('decidesOn')}
      type="date"
      label="To be decided on"
      min={today}
      className="md:max-w-[240px]"
    />
  ) : (
    <SelectField {...field('meetingId')} label="For the meeting" options={choices(meetings)} />
  );
}
