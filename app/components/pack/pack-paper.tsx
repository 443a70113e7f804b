import type { PaperText } from '~/content/paper-text';
import {
  CLASSIFICATION_WORDS,
  IMPLICATION_WORDS,
  PURPOSE_WORDS,
  STANDING_WORDS,
} from '~/content/paper-words';
import type { Classification } from '~/domain/paper/classification';
import { RunText } from '../paper/run-text';
import { PackBlocks } from './pack-blocks';

type PackPaperProps = {
  text: PaperText;
  body: string;
  classification: Classification;
  pages?: readonly number[];
  from?: number;
};

/** A paper as the pack has it: cover, recommendations, options, implications and text. */
export function PackPaper({ text, body, classification, pages, from }: PackPaperProps) {
  return (
    <div className="mt-2 max-w-[76ch]">
      <p className="text-ink-2">
        {PURPOSE_WORDS[text.purpose]}, {CLASSIFICATION_WORDS[classification].toLowerCase()}.{' '}
        <RunText runs={text.purposeText} />
      </p>
      {text.summary.length > 0 ? (
        <p className="mt-3 font-serif text-lg leading-7 break-words whitespace-pre-line">
          <RunText runs={text.summary} />
        </p>
      ) : null}
      {text.recommendations.length > 0 ? (
        <>
          <h4 className="serif-display mt-5 text-xl">Recommendations</h4>
          <p>That the {body}:</p>
          <ol>
            {text.recommendations.map(({ key, runs }) => (
              <li key={key} className="flex gap-2">
                <span className="text-ink-2">({key})</span>
                <span>
                  <RunText runs={runs} />
                </span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <Options options={text.options} />
      <Implications implications={text.implications} />
      <PackBlocks blocks={text.body} pages={pages ?? []} from={from ?? 0} />
    </div>
  );
}

function Options({ options }: Pick<PaperText, 'options'>) {
  if (options.length === 0) return null;
  let at = 0;
  return (
    <>
      <h4 className="serif-display mt-5 text-xl">Options</h4>
      <dl>
        {options.map((option) => {
          at += 1;
          return (
            <div key={at} className="mt-2">
              <dt className="font-semibold">
                <RunText runs={option.title} />
                {option.standing === 'do-nothing'
                  ? null
                  : ` (${STANDING_WORDS[option.standing].toLowerCase()})`}
              </dt>
              <dd className="text-ink-2">
                <RunText runs={option.means} />
              </dd>
              <Weighed word="For" runs={option.advantages} />
              <Weighed word="Against" runs={option.disadvantages} />
            </div>
          );
        })}
      </dl>
    </>
  );
}

function Weighed({ word, runs }: { word: string; runs: PaperText['summary'] }) {
  if (runs.length === 0) return null;
  return (
    <dd className="text-ink-2">
      <b className="font-semibold text-ink">{word}:</b> <RunText runs={runs} />
    </dd>
  );
}

function Implications({ implications }: Pick<PaperText, 'implications'>) {
  const said = implications.filter(({ runs }) => runs.length > 0);
  if (said.length === 0) return null;
  return (
    <>
      <h4 className="serif-display mt-5 text-xl">Implications</h4>
      <dl className="mt-2 grid gap-x-4 gap-y-1 md:grid-cols-[160px_1fr]">
        {said.map(({ key, runs }) => (
          <div key={key} className="contents">
            <dt className="font-semibold first-letter:uppercase max-md:mt-2 max-md:first:mt-0">
              {IMPLICATION_WORDS[key]}
            </dt>
            <dd className="text-ink-2">
              <RunText runs={runs} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
