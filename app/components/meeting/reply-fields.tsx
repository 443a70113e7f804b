import type { RepliesShown, ReplyShown } from '~/domain/meeting/replies-view';
import type { Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type Props = {
  /** Whose reply it is, in the words of the form. */
  readonly legend: string;
  readonly shown: ReplyShown;
  readonly onlineAllowed: boolean;
  readonly substitutes: RepliesShown['substitutes'];
  /** A form that was refused. */
  readonly reply: Reply | undefined;
};

/** Whether a member comes: a way of coming, apologies with a reason, a substitute where one may come. */
export function ReplyFields({ legend, shown, onlineAllowed, substitutes, reply }: Props) {
  const own = (name: string) => `${name}-${shown.seatId}`;
  const mine = reply?.values.seatId === undefined || reply.values.seatId === shown.seatId ? reply : undefined;
  const typed = (name: string, usual: string) => mine?.values[name] ?? usual;
  const error = mine?.fields.reply?.[0];
  return (
    <>
      <RadioGroup
        id={own('reply')}
        name="reply"
        legend={legend}
        defaultValue={typed('reply', shown.reply ?? '')}
        {...(error ? { error } : {})}
        options={[
          { value: 'attending', label: 'Coming' },
          ...(onlineAllowed ? [{ value: 'on-line', label: 'Coming on line' }] : []),
          { value: 'apologies', label: 'Apologies' },
          ...(substitutes
            ? [{ value: 'substitute', label: 'Sending a substitute', hint: substitutes.rule }]
            : []),
        ]}
      />
      <TextField
        id={own('reason')}
        name="reason"
        label="Reason for apologies"
        optional
        hint="The Chair and the governance officer read it."
        maxLength={300}
        defaultValue={typed('reason', shown.reason)}
        error={mine?.fields.reason?.[0]}
      />
      {substitutes ? (
        <SelectField
          id={own('substituteId')}
          name="substituteId"
          label="Who comes as the substitute"
          optional
          placeholder="Nobody"
          defaultValue={typed('substituteId', shown.substituteId ?? '')}
          options={substitutes.people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
    </>
  );
}
