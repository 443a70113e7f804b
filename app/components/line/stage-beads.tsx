import { Link } from '@remix-run/react';

export type StageBead = {
  readonly id: string;
  readonly body: string;
  readonly papers: number;
  readonly to: string;
  readonly current: boolean;
};

/** The phone's board: each bead is a stage with its number of papers; one column is in view. */
export function StageBeads({
  stages,
  label = 'Approval stages',
}: {
  stages: readonly StageBead[];
  label?: string;
}) {
  return (
    <nav aria-label={label} className="-mx-2">
      <ol className="flex">
        {stages.map((stage, index) => (
          <li key={stage.id} className="relative flex-1 text-center">
            <span
              aria-hidden="true"
              className={`absolute top-[20px] h-[3px] bg-ink ${index === 0 ? 'right-0 left-1/2' : index === stages.length - 1 ? 'right-1/2 left-0' : 'inset-x-0'}`}
            />
            <Link
              to={stage.to}
              preventScrollReset
              aria-current={stage.current ? 'true' : undefined}
              aria-label={`${stage.body}, ${stage.papers} ${stage.papers === 1 ? 'paper' : 'papers'}`}
              className="relative grid h-11 place-items-center no-underline"
            >
              <svg width="40" height="40" viewBox="-20 -20 40 40" aria-hidden="true">
                {stage.current ? <circle r="19" fill="var(--color-accent-tint)" /> : null}
                <circle
                  r={stage.current ? 14 : 11}
                  fill={stage.current ? 'var(--color-accent)' : 'var(--color-sheet)'}
                  stroke={stage.current ? 'var(--color-accent)' : 'var(--color-ink)'}
                  strokeWidth="3"
                />
                <text
                  y="5"
                  textAnchor="middle"
                  fontSize="14"
                  fontWeight="600"
                  fill={stage.current ? 'var(--color-on-accent)' : 'var(--color-ink)'}
                >
                  {stage.papers}
                </text>
              </svg>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
