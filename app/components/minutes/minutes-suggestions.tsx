import { Form } from '@remix-run/react';
import { dateTimeWords } from '~/content/dates';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { FormProblem, type Reply } from '../ui/form-problem';
import { Panel } from '../ui/panel';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import type { MinutesPageShown, SuggestionShown } from './minutes-page-shown';

type Props = { page: MinutesPageShown; reply: Reply | undefined };

/** The corrections that members suggest, each with its answer, and the form for another. */
export function MinutesSuggestions({ page, reply }: Props) {
  const { suggestions, acts } = page;
  if (suggestions.length === 0 && !acts.suggest) return null;
  return (
    <Panel labelledBy="suggestions-title">
      <h2 id="suggestions-title" className="serif-display text-xl">
        Suggested corrections
      </h2>
      {suggestions.length === 0 ? <p className="mt-1 text-ink-2">Nobody has suggested one.</p> : null}
      <ul>
        {suggestions.map((suggestion) => (
          <li key={suggestion.id} className="mt-3 border-t border-rule pt-2">
            <Suggestion suggestion={suggestion} mayAnswer={acts.answer} reply={reply} />
          </li>
        ))}
      </ul>
      {acts.suggest ? <SuggestForm page={page} reply={reply} /> : null}
    </Panel>
  );
}

type SuggestionProps = { suggestion: SuggestionShown; mayAnswer: boolean; reply: Reply | undefined };

function Suggestion({ suggestion, mayAnswer, reply }: SuggestionProps) {
  const { id, item, text, by, at, answer, reason } = suggestion;
  const own = reply?.values.suggestionId === id ? reply : undefined;
  return (
    <>
      <p className="text-sm text-ink-2">
        {by}, {dateTimeWords(at)}, {item === null ? 'on the minutes' : `on item ${item}`}
      </p>
      <p className="mt-1 leading-6 wrap-anywhere whitespace-pre-wrap">{text}</p>
      {answer ? (
        <p className="mt-1">
          <Chip tone={answer === 'taken' ? 'good' : 'hold'}>
            {answer === 'taken' ? 'Taken' : 'Not taken'}
          </Chip>{' '}
          <span className="text-ink-2">{reason}</span>
        </p>
      ) : mayAnswer ? (
        <Form method="post" className="mt-2 space-y-2">
          <FormProblem reply={own} />
          <input type="hidden" name="intent" value="answer" />
          <input type="hidden" name="suggestionId" value={id} />
          <TextField
            id={`reason-${id}`}
            name="reason"
            label="Why it is not taken"
            optional
            maxLength={500}
            defaultValue={own?.values.reason}
          />
          <span className="flex flex-wrap gap-2">
            <Button name="answer" value="taken">
              It is taken
            </Button>
            <Button name="answer" value="not-taken" variant="quiet">
              Not taken
            </Button>
          </span>
        </Form>
      ) : (
        <p className="mt-1 text-sm text-ink-2">The officer has not answered it yet.</p>
      )}
    </>
  );
}

function SuggestForm({ page, reply }: Props) {
  const own = reply?.intent === 'suggest' ? reply : undefined;
  return (
    <Form method="post" className="mt-4 space-y-3 border-t border-rule pt-3">
      <FormProblem reply={own} />
      <input type="hidden" name="intent" value="suggest" />
      {page.content.items.length > 0 ? (
        <SelectField
          id="suggest-item"
          name="itemId"
          label="Of which item?"
          options={[
            { value: '', label: 'The minutes as a whole' },
            ...page.content.items
              .filter(({ withheld }) => !withheld)
              .map(({ itemId, number, title }) => ({ value: itemId, label: `${number} ${title}` })),
          ]}
          defaultValue={own?.values.itemId ?? ''}
        />
      ) : null}
      <TextareaField
        name="text"
        label="What it says and what it should say"
        hint="Only whether they are accurate. What was decided is not reopened."
        rows={3}
        defaultValue={own?.values.text}
        error={own?.fields.text?.[0]}
      />
      <Button>Suggest this correction</Button>
    </Form>
  );
}
