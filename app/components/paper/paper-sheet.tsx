import type { ReactNode } from 'react';
import type { PaperText } from '~/content/paper-text';
import type { Classification } from '~/domain/paper/classification';
import { Sheet } from '../layout/sheet';
import { Reference } from '../ui/reference';
import { type Considered, PaperCover } from './paper-cover';
import { PaperImplications } from './paper-implications';
import { PaperOptions } from './paper-options';
import { PaperRecommendations } from './paper-recommendations';
import { RunText } from './run-text';
import { TextBlocks, type Under } from './text-blocks';

type PaperSheetProps = {
  reference: string;
  /** Beside the reference: "For decision, item 6", "Draft". */
  tabs: readonly string[];
  text: PaperText;
  body: string;
  author: { name: string; role: string };
  sponsor: { name: string; role: string };
  classification: Classification;
  classNote?: string | undefined;
  appendices: number;
  considered?: readonly Considered[];
  /** Put under a recommendation or a numbered paragraph: its talk. */
  under?: Under;
  /** 2 where the page has its own title. */
  headingLevel?: 1 | 2;
  children?: ReactNode;
};

/** A paper as it is read: cover sheet, recommendations, implications, options and the numbered text. */
export function PaperSheet({ text, under, considered = [], headingLevel = 1, ...paper }: PaperSheetProps) {
  const Title = `h${headingLevel}` as const;
  return (
    <Sheet
      tab={<Reference>{paper.reference}</Reference>}
      quietTabs={paper.tabs}
      labelledBy="paper-title"
      className="px-4 pt-5 pb-9 md:px-9 md:pt-5 print:px-0"
    >
      <Title id="paper-title" className="serif-display text-2xl break-words md:text-4xl">
        <RunText runs={text.title} />
      </Title>
      <div className="mt-3 border-t border-rule pt-3 md:mt-4 md:pt-4">
        <PaperCover text={text} considered={considered} {...paper} />
      </div>
      {text.summary.length > 0 ? (
        <section aria-labelledby="summary" className="mt-5 border-t border-rule pt-4">
          <h2 id="summary" className="serif-display text-xl">
            Summary
          </h2>
          <p className="mt-1.5 max-w-[66ch] font-serif text-lg leading-7 break-words whitespace-pre-line">
            <RunText runs={text.summary} />
          </p>
        </section>
      ) : null}
      <PaperRecommendations recommendations={text.recommendations} body={paper.body} under={under} />
      <PaperImplications implications={text.implications} />
      <PaperOptions options={text.options} />
      <div className="mt-6 border-t border-rule">
        <TextBlocks blocks={text.body} under={under} />
      </div>
      <NextSteps text={text} />
      {paper.children}
    </Sheet>
  );
}

function NextSteps({ text }: { text: PaperText }) {
  const steps = [
    { term: 'Timetable', runs: text.timetable },
    { term: 'Who delivers it', runs: text.deliveryOwner },
    { term: 'Background papers', runs: text.backgroundPapers },
  ].filter(({ runs }) => runs.length > 0);
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="next-steps" className="mt-9 border-t border-rule pt-4">
      <h2 id="next-steps" className="serif-display text-xl">
        Next steps and background
      </h2>
      <dl className="mt-2 space-y-3">
        {steps.map(({ term, runs }) => (
          <div key={term}>
            <dt className="font-semibold">{term}</dt>
            <dd className="mt-0.5 break-words whitespace-pre-line text-ink-2">
              <RunText runs={runs} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
