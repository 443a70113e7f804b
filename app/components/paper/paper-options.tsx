import type { PaperText } from '~/content/paper-text';
import { STANDING_WORDS } from '~/content/paper-words';
import { Chip } from '../ui/chip';
import { DataTable } from '../ui/data-table';
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
      <div className="mt-2">
        <DataTable label="Table of options" className="leading-[22px]">
          <thead>
            <tr className="border-b-2 border-ink text-left align-bottom font-semibold">
              <th scope="col" className="py-2 pr-4">
                Option
              </th>
              <th scope="col" className="py-2 pr-4">
                What it means
              </th>
              <th scope="col" className="py-2 pr-4">
                For
              </th>
              <th scope="col" className="py-2">
                Against
              </th>
            </tr>
          </thead>
          <tbody>
            {options.map((option) => {
              at += 1;
              return <OptionRow key={at} option={option} letter={String.fromCharCode(64 + at)} />;
            })}
          </tbody>
        </DataTable>
      </div>
    </section>
  );
}

function OptionRow({ option, letter }: { option: Option; letter: string }) {
  return (
    <tr className="border-b border-rule align-top">
      <th scope="row" className="min-w-[150px] py-2 pr-4 text-left font-semibold">
        {letter}. <RunText runs={option.title} />
        <Standing standing={option.standing} />
      </th>
      <td className="min-w-[180px] py-2 pr-4 whitespace-pre-line text-ink-2">
        <RunText runs={option.means} />
      </td>
      <td className="min-w-[130px] py-2 pr-4 whitespace-pre-line text-ink-2">
        <RunText runs={option.advantages} />
      </td>
      <td className="min-w-[130px] py-2 whitespace-pre-line text-ink-2">
        <RunText runs={option.disadvantages} />
      </td>
    </tr>
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
