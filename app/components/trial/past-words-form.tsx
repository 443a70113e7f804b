import { Form } from '@remix-run/react';
import { MEANING_WORDS, PAST_RESULT_WORDS } from '~/content/past-words';
import type { AskedWords } from '~/inputs/past-words';
import { Button } from '../ui/button';
import { choices } from '../ui/choices';
import { SelectField } from '../ui/select-field';
import { CarriedFields } from './carried-fields';

type PastWordsFormProps = {
  asked: AskedWords;
  votes: number;
  kept: string;
  answers: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

/** The last step before the check: what the file's own words mean. Where it is not certain, it is asked. */
export function PastWordsForm({ asked, votes, kept, answers, errors }: PastWordsFormProps) {
  return (
    <Form method="post" encType="multipart/form-data" className="space-y-6">
      <CarriedFields step="words" kept={kept} answers={answers} asked={['word-', 'result-']} />
      <p className="text-ink-2">
        {votes === 1 ? 'One vote was read.' : `${votes.toLocaleString('en-GB')} votes were read.`}
      </p>
      <Words
        title="What do these ballot words mean?"
        name="word"
        words={asked.words}
        options={choices(MEANING_WORDS)}
        errors={errors}
      />
      <Words
        title="What do these results mean?"
        name="result"
        words={asked.results}
        options={choices(PAST_RESULT_WORDS)}
        errors={errors}
      />
      <Button variant="primary">Check the votes</Button>
    </Form>
  );
}

type WordsProps = {
  title: string;
  name: string;
  words: readonly { readonly word: string; readonly votes: number; readonly meaning: string }[];
  options: readonly { value: string; label: string }[];
  errors: Readonly<Record<string, string>>;
};

function Words({ title, name, words, options, errors }: WordsProps) {
  if (words.length === 0) return null;
  return (
    <fieldset>
      <legend className="serif-display mb-2 text-xl">{title}</legend>
      <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {words.map(({ word, votes, meaning }, index) => (
          <SelectField
            key={word}
            name={`${name}-${index}`}
            label={word === '' ? 'No word at all' : `“${word}”`}
            hint={votes === 1 ? 'In one vote' : `In ${votes.toLocaleString('en-GB')} votes`}
            placeholder="Choose"
            options={options}
            defaultValue={meaning}
            error={errors[`${name}-${index}`] ?? ''}
          />
        ))}
      </div>
    </fieldset>
  );
}
