import type { PaperText } from '~/content/paper-text';
import { STANDING_WORDS } from '~/content/paper-words';
import { Chip } from '../ui/chip';
import { CircleSlash, ThumbsUp } from '../ui/icons';
import { RunText } from './run-text';

type Option = PaperText['options'][number];

/** What was weighed, with "do nothing" among it. */
export function PaperOptions({ options }: { options: PaperText['options'] }) {
  if (options.length === 0) return null;
  let at = 0;
  return (
    <section aria-labelledby="options" className="mt-5 border-t border-rule pt-4">
      <h2 id="options" className="serif-display text-xl">
        Options
      </h2>
      <ol className="mt-2 border-t-2 border-ink">
        {options.map((option) => {
          at += 1;
          return <OptionRow key={at} option={option} letter={String.fromCharCode(64 + at)} />;
        })}
      </ol>
    </section>
  );
}

/** Its name, and beside it what it means and what speaks for and against: no column is too narrow to read. */
function OptionRow({ option, letter }: { option: Option; letter: string }) {
  return (
    <li className="grid gap-x-5 gap-y-1 border-b border-rule py-3 leading-[22px] last:border-0 md:grid-cols-[minmax(0,10.5rem)_minmax(0,1fr)]">
      <h3 className="font-semibold">
        {letter}. <RunText runs={option.title} />
        <Standing standing={option.standing} />
      </h3>
      <div className="space-y-1.5 whitespace-pre-line text-ink-2">
        <p>
          <RunText runs={option.means} />
        </p>
        <Weighed word="For" runs={option.advantages} />
        <Weighed word="Against" runs={option.disadvantages} />
      </div>
    </li>
  );
}

function Weighed({ word, runs }: { word: string; runs: Option['advantages'] }) {
  if (runs.length === 0) return null;
  return (
    <p>
      <b className="font-semibold text-ink">{word}:</b> <RunText runs={runs} />
    </p>
  );
}

function Standing({ standing }: { standing: Option['standing'] }) {
  const icon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;
  switch (standing) {
    case 'recommended':
      return (
        <span className="mt-1.5 block">
          <Chip tone="info" icon={<ThumbsUp {...icon} />}>
            {STANDING_WORDS[standing]}
          </Chip>
        </span>
      );
    case 'not-now':
      return (
        <span className="mt-1.5 block">
          <Chip tone="hold" icon={<CircleSlash {...icon} />}>
            {STANDING_WORDS[standing]}
          </Chip>
        </span>
      );
    case 'do-nothing':
    case 'possible':
      return null;
  }
}
