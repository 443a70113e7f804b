import { Form, Link } from '@remix-run/react';
import { KIND_RULES, KIND_WORDS, MATTER_WORDS } from '~/content/resolution-words';
import { MATTERS, type ResolutionKind } from '~/domain/resolution/resolution';
import { ConsultationFields } from '../decision/consultation-fields';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import { type FieldOf, typedIn } from '../ui/typed';

export type CirculationShown = {
  readonly code: string;
  readonly name: string;
  readonly kinds: readonly ResolutionKind[];
  /** Until it lapses, the day of circulation counted. */
  readonly days: number;
  /** Boards to choose the company from; empty where there is no choice. */
  readonly companies: readonly { readonly code: string; readonly name: string }[];
  readonly seats: readonly { readonly seat: string; readonly name: string; readonly ruled: string | null }[];
  readonly paper: {
    readonly ref: string;
    readonly title: string;
    readonly version: number;
    readonly wording: string;
    /** Whom the scheme has consulted before it is decided. */
    readonly owed: readonly string[];
  } | null;
};

/** What is circulated: its kind, its exact text and why, and the directors whom an interest keeps out. */
export function CirculateForm({ shown, reply }: { shown: CirculationShown; reply: Reply | undefined }) {
  const { kinds, companies, seats, paper } = shown;
  const { field } = typedIn(reply, 'circulate');
  const [onlyKind] = kinds.length === 1 ? kinds : [];
  return (
    <Form method="post" className="space-y-6">
      <input type="hidden" name="intent" value="circulate" />
      <input type="hidden" name="bodyCode" value={shown.code} />
      <input type="hidden" name="paperRef" value={paper?.ref ?? ''} />
      {onlyKind ? (
        <p>
          <input type="hidden" name="kind" value={onlyKind} />
          <b className="font-semibold">{KIND_WORDS[onlyKind]}.</b> {KIND_RULES[onlyKind]}
        </p>
      ) : (
        <RadioGroup
          {...field('kind')}
          legend="Which kind"
          hint="It is stated in what is sent, and it can pass only as that."
          options={kinds.map((kind) => ({ value: kind, label: KIND_WORDS[kind], hint: KIND_RULES[kind] }))}
        />
      )}
      <SelectField
        {...field('matter', 'general')}
        label="What it is about"
        hint="Some matters need a meeting, and some a special resolution."
        options={MATTERS.map((matter) => ({ value: matter, label: MATTER_WORDS[matter] }))}
      />
      {companies.length > 0 ? (
        <SelectField
          {...field('companyCode')}
          label="Whose members decide"
          options={companies.map(({ code, name }) => ({ value: code, label: name }))}
          placeholder="Choose the board of the company"
        />
      ) : null}
      {paper ? (
        <p>
          It decides{' '}
          <Link to={`/papers/${paper.ref}`}>
            {paper.ref} {paper.title}
          </Link>
          , version {paper.version}, whose wording is held fast until it ends.
        </p>
      ) : null}
      <TextField {...field('title', paper?.title)} label="Title" />
      <TextareaField
        {...field('wording', paper?.wording)}
        label="The exact text"
        hint="A clause a line. It cannot be changed once it is circulated."
        rows={6}
      />
      {paper ? (
        <TextareaField
          {...field('differs')}
          label="How the text differs from what the paper recommends, and why"
          optional
          rows={2}
        />
      ) : null}
      <ConsultationFields owed={paper?.owed ?? []} field={field} />
      <TextareaField
        {...field('reasons')}
        label="Why"
        hint="Sent with the text, and kept in the record."
        rows={3}
      />
      {seats.length > 0 ? <Interests seats={seats} field={field} /> : null}
      <p className="rounded-md bg-accent-tint px-4 py-3">
        Who is eligible is fixed when you circulate it. It lapses at the end of {shown.days} days, today the
        first, unless it passes before.
      </p>
      <Button variant="primary">Circulate it</Button>
    </Form>
  );
}

type InterestsProps = {
  seats: CirculationShown['seats'];
  field: FieldOf;
};

function Interests({ seats, field }: InterestsProps) {
  return (
    <fieldset className="min-w-0 space-y-3">
      <legend className="font-semibold">Interests</legend>
      <p className="text-ink-2">
        A director who could not vote on this at a meeting takes no part. Name the interest; leave the others
        blank. The rest must be a quorum.
      </p>
      {seats.map(({ seat, name, ruled }, index) => (
        <div key={seat}>
          <input type="hidden" name={`interests[${index}].seatId`} value={seat} />
          {ruled === null ? (
            <TextField {...field(`interests[${index}].interest`)} label={name} optional />
          ) : (
            <p>
              <b className="font-semibold">{name}</b> is barred by a ruling on this paper: {ruled}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
