import type { OutcomeStep } from '~/domain/ballot/outcome-answer';

/** How the outcome was computed, step by step, each with what it rests on. */
export function OutcomeSteps({ steps }: { steps: readonly OutcomeStep[] }) {
  return (
    <ol className="mt-2 space-y-2 leading-[22px] text-ink-2">
      {steps.map(({ says, source }, index) => (
        <li key={says} className="flex gap-2.5">
          <span className="serif-num w-3.5 shrink-0 text-lg leading-[22px] text-accent" aria-hidden="true">
            {index + 1}
          </span>
          <span>
            {says} <span className="inline-block text-sm text-ink-3">{`(${source})`}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
