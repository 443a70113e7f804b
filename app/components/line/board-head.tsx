import type { ReactNode } from 'react';

export type BoardStage = {
  readonly id: string;
  readonly body: string;
  readonly gate: ReactNode;
  readonly papers: number;
  /** Typical days from here to the next station; the last has none. */
  readonly days?: number;
  readonly meetingNow?: boolean;
};

/** The board's column heads are the line map, with typical days between stations and a bar at the end. */
export function BoardHead({
  stages,
  label = 'Approval stages',
}: {
  stages: readonly BoardStage[];
  label?: string;
}) {
  return (
    <ol aria-label={label} className="grid auto-cols-fr grid-flow-col">
      {stages.map((stage, index) => (
        <li key={stage.id} className="relative pt-3 pr-2">
          {index < stages.length - 1 ? (
            <>
              {stage.days === undefined ? null : (
                <span className="absolute top-0 right-0 left-10 text-center text-sm leading-5 text-ink-3 tnum">
                  <span className="sr-only">typically </span>
                  {stage.days} {stage.days === 1 ? 'day' : 'days'}
                </span>
              )}
              <span aria-hidden="true" className="absolute top-[27px] left-4 h-[3px] w-full bg-ink" />
            </>
          ) : null}
          <div className="relative flex h-8 items-center">
            <HeadMark meetingNow={stage.meetingNow} terminus={index === stages.length - 1} />
          </div>
          <p className="mt-0.5 truncate leading-6 font-semibold" title={stage.body}>
            {stage.body} <span className="ml-0.5 font-normal text-ink-3 tnum">{stage.papers}</span>
            <span className="sr-only"> {stage.papers === 1 ? 'paper' : 'papers'}</span>
          </p>
          <p className="text-sm leading-[18px] text-ink-3">
            {stage.meetingNow ? <span className="font-semibold text-accent">Meeting now</span> : stage.gate}
          </p>
        </li>
      ))}
    </ol>
  );
}

function HeadMark({ meetingNow, terminus }: { meetingNow?: boolean; terminus: boolean }) {
  if (meetingNow) {
    return (
      <svg width="36" height="36" viewBox="-18 -18 36 36" aria-hidden="true" className="-my-0.5 -ml-0.5">
        <circle r="16" fill="var(--color-accent-tint)" />
        <circle r="10" fill="var(--color-sheet)" stroke="var(--color-accent)" strokeWidth="5" />
      </svg>
    );
  }
  return (
    <svg width="32" height="32" viewBox="-16 -16 32 32" aria-hidden="true">
      {terminus ? (
        <path d="M-1.5 0H9M11 -10V10" stroke="var(--color-ink)" strokeWidth="3.5" strokeLinecap="round" />
      ) : null}
      <circle r="9" fill="var(--color-sheet)" stroke="var(--color-ink)" strokeWidth="3" />
    </svg>
  );
}
