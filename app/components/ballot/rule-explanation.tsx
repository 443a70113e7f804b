import type { ReactNode } from 'react';

export type RuleStep = { readonly lead: string; readonly text: ReactNode };

type RuleExplanationProps = {
  title?: string;
  /** Always three: who counts, what carries it, what if it ties. Generated from the rule card. */
  steps: readonly RuleStep[];
  /** The articles it rests on: "Articles 14.1 to 14.3". */
  source?: ReactNode;
  headingLevel?: 2 | 3;
};

export function RuleExplanation({
  title = 'How this is decided',
  steps,
  source,
  headingLevel = 2,
}: RuleExplanationProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div>
      <div className="flex items-baseline gap-2">
        <Heading className="font-semibold">{title}</Heading>
        {source ? <span className="ml-auto text-sm whitespace-nowrap text-ink-2">{source}</span> : null}
      </div>
      <ol className="mt-1.5 space-y-1.5 leading-[22px] text-ink-2">
        {steps.map(({ lead, text }, index) => (
          <li key={lead} className="flex gap-2.5">
            <span className="serif-num w-3.5 shrink-0 text-lg leading-[22px] text-accent" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <b className="font-semibold text-ink">{lead}</b> {text}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
