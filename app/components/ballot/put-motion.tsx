import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { MotionOffers } from '~/domain/ballot/room-motion';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import { FormProblem, type Reply } from '../ui/form-problem';
import { SegmentedRadios } from '../ui/segmented-radios';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';

type PutProps = {
  itemId: string;
  offers: MotionOffers;
  to: string;
  reply: Reply | undefined;
};
type PutMotionProps = PutProps & { others?: ReactNode };

const BY_ACT = {
  special: {
    title: 'Put a special resolution',
    hint: 'Three quarters of the votes cast carry it. It is put in the words that the notice of the meeting set out, and in no others (Companies Act 2006, section 283).',
  },
  honour: {
    title: 'Put the title of honorary alderman or freeman',
    hint: 'Two thirds of those who vote confer it, at a meeting specially convened with notice of it (Local Government Act 1972, section 249).',
  },
} as const;

/** The ways to put a motion: the paper's recommendations, words of the meeting, what an Act has a majority for, or a name. */
export function PutMotion({ itemId, offers, to, reply, others }: PutMotionProps) {
  const shared = { itemId, offers, to };
  const mine = (kind: string) => (reply?.intent === 'put' && reply.values.kind === kind ? reply : undefined);
  return (
    <div className="mt-2 flex flex-wrap gap-x-6 border-t border-rule pt-1">
      {offers.recommendations.length > 0 ? (
        <Put
          {...shared}
          kind="recommendation"
          title="Put the paper’s recommendations"
          reply={mine('recommendation')}
        >
          <fieldset>
            <legend className="font-semibold">Recommendations</legend>
            {offers.recommendations.map(({ key, text }) => (
              <CheckboxField
                key={key}
                id={`put-${key}`}
                name="keys"
                value={key}
                defaultChecked
                label={`(${key}) ${text}`}
              />
            ))}
          </fieldset>
          <SegmentedRadios
            legend="Put them together or separately"
            name="together"
            defaultValue="together"
            options={[
              { value: 'together', label: 'Together' },
              { value: 'separately', label: 'Separately' },
            ]}
          />
        </Put>
      ) : null}
      <Put {...shared} kind="other" title="Put a motion in other words" reply={mine('other')}>
        <TextareaField
          id="put-text"
          name="text"
          label="The motion"
          rows={3}
          defaultValue={mine('other')?.values.text}
          error={mine('other')?.fields.text?.[0]}
        />
      </Put>
      {offers.callMeeting ? (
        <Put
          {...shared}
          kind="call-meeting"
          title="Put that a meeting be called"
          reply={mine('call-meeting')}
        >
          <TextareaField
            id="put-call-meeting"
            name="text"
            label="The motion"
            hint="It needs no quorum (model article 11). State when and where."
            rows={2}
            defaultValue={mine('call-meeting')?.values.text ?? 'That another meeting be called for '}
            error={mine('call-meeting')?.fields.text?.[0]}
          />
        </Put>
      ) : null}
      {offers.byAct.map((kind) => (
        <Put key={kind} {...shared} kind={kind} title={BY_ACT[kind].title} reply={mine(kind)}>
          <TextareaField
            id={`put-${kind}`}
            name="text"
            label="The motion"
            hint={BY_ACT[kind].hint}
            rows={3}
            defaultValue={mine(kind)?.values.text ?? (kind === 'special' ? offers.special : undefined)}
            error={mine(kind)?.fields.text?.[0]}
          />
        </Put>
      ))}
      <Put {...shared} kind="appointment" title="Put a name for an appointment" reply={mine('appointment')}>
        <TextField
          id="put-candidate"
          name="candidate"
          label="Candidate"
          defaultValue={mine('appointment')?.values.candidate}
          error={mine('appointment')?.fields.candidate?.[0]}
        />
        <TextField
          id="put-office"
          name="office"
          label="Office"
          hint="For example: deputy chair of the board"
          defaultValue={mine('appointment')?.values.office}
          error={mine('appointment')?.fields.office?.[0]}
        />
      </Put>
      {others}
    </div>
  );
}

type PutFormProps = PutProps & { kind: string; title: string; children: ReactNode };

function Put({ itemId, offers, to, reply, kind, title, children }: PutFormProps) {
  return (
    <details open={reply !== undefined} className="open:basis-full">
      <summary className="inline-flex min-h-11 items-center text-accent">{title}</summary>
      <Form method="post" action={`/items/${itemId}/motions`} className="max-w-[640px] space-y-3 pb-4">
        <FormProblem reply={reply} />
        <input type="hidden" name="intent" value="put" />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="to" value={to} />
        {children}
        <div className="grid gap-3 md:grid-cols-2">
          <Person id={`put-${kind}-mover`} name="movedById" label="Moved by" {...{ offers, reply }} />
          <Person
            id={`put-${kind}-seconder`}
            name="secondedById"
            label="Seconded by"
            {...{ offers, reply }}
          />
        </div>
        <Button>Put the motion</Button>
      </Form>
    </details>
  );
}

/** A member who moves or seconds. */
export function Person({
  offers,
  reply,
  ...field
}: {
  id: string;
  name: string;
  label: string;
  offers: MotionOffers;
  reply: Reply | undefined;
}) {
  return (
    <SelectField
      {...field}
      optional
      defaultValue={reply?.values[field.name]}
      error={reply?.fields[field.name]?.[0]}
      placeholder="Nobody named"
      options={offers.members.map(({ personId, name }) => ({ value: personId, label: name }))}
    />
  );
}
