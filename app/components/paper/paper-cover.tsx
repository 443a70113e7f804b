import type { ReactNode } from 'react';
import type { PaperText } from '~/content/paper-text';
import { CLASSIFICATION_WORDS } from '~/content/paper-words';
import type { Classification } from '~/domain/paper/classification';
import { Lock, LockOpen } from '../ui/icons';
import { RunText } from './run-text';

export type Considered = { readonly body: string; readonly outcome: string; readonly on: string };

type PaperCoverProps = {
  text: PaperText;
  author: { name: string; role: string };
  sponsor: { name: string; role: string };
  classification: Classification;
  /** "Appendix C is exempt", "Terms that are not settled". */
  classNote?: string | undefined;
  appendices: number;
  considered: readonly Considered[];
};

/** The cover sheet (governance.md §10): what it is for, whose it is, who may read it, who saw it before. */
export function PaperCover({
  text,
  author,
  sponsor,
  classification,
  classNote,
  appendices,
  considered,
}: PaperCoverProps) {
  const Padlock = classification === 'public' ? LockOpen : Lock;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 leading-[22px] md:grid-cols-[auto_1fr_auto_1fr]">
      <Wide term="Purpose">
        <span className="font-serif text-lg leading-[25px]">
          <RunText runs={text.purposeText} />
        </span>
      </Wide>
      <Narrow term="Sponsor" note={sponsor.role}>
        {sponsor.name}
      </Narrow>
      <Narrow term="Class" note={classNote}>
        <span className="inline-flex items-center gap-1.5">
          <Padlock size={16} strokeWidth={1.75} aria-hidden />
          {CLASSIFICATION_WORDS[classification]}
        </span>
      </Narrow>
      <Narrow term="Author" note={author.role}>
        {author.name}
      </Narrow>
      <Narrow term="Length" note={lengthNote(text.words, appendices)}>
        {text.minutes === 1 ? '1 minute' : `${text.minutes} minutes`}
      </Narrow>
      {text.consultation.length > 0 ? (
        <Wide term="Asked">
          <span className="whitespace-pre-line">
            <RunText runs={text.consultation} />
          </span>
        </Wide>
      ) : null}
      {considered.length > 0 ? (
        <Wide term="Before">
          <ul className="space-y-1">
            {considered.map(({ body, outcome, on }) => (
              <li key={`${body} ${on}`}>
                {body}: {outcome.replace(/(\d+) (for|against|abstained)/g, '$1\u00a0$2')}, {on}
              </li>
            ))}
          </ul>
        </Wide>
      ) : null}
      {text.keyDecision ? <Wide term="Key">A key decision of the council</Wide> : null}
    </dl>
  );
}

function Wide({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{term}</dt>
      <dd className="min-w-0 break-words md:col-span-3">{children}</dd>
    </>
  );
}

function Narrow({ term, note, children }: { term: string; note?: string | undefined; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{term}</dt>
      <dd className="min-w-0 break-words">
        {children}
        {note ? <span className="block text-sm text-ink-3">{note}</span> : null}
      </dd>
    </>
  );
}

function lengthNote(words: number, appendices: number): string {
  const counted = `${words.toLocaleString('en-GB')} words`;
  if (appendices === 0) return counted;
  return `${counted}, ${appendices} ${appendices === 1 ? 'appendix' : 'appendices'}`;
}
