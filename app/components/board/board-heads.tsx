import { Link } from '@remix-run/react';
import { columnName, columnRule } from '~/content/board-words';
import type { BoardPage } from '~/domain/paper/board';
import { type BoardView, boardAddress } from '~/inputs/board';
import { BoardHead } from '../line/board-head';
import { StageBeads } from '../line/stage-beads';
import { inView, isBeside } from './in-view';

type BoardHeadsProps = { page: BoardPage; view: BoardView; chosen: number };

/** The heads of the columns are the line itself; on a tablet and a phone its beads choose what is in view. */
export function BoardHeads({ page, view, chosen }: BoardHeadsProps) {
  const { columns } = page;
  const here = columns[chosen];
  const to = (key: (typeof columns)[number]['key']) => boardAddress(view, { stage: key });
  return (
    <div className="relative z-[1]">
      <div className="hidden xl:block">
        <BoardHead
          stages={columns.map((column) => ({
            id: column.key,
            body: columnName(column),
            gate: columnRule(column),
            papers: column.papers,
            days: column.days ?? undefined,
            meetingNow: column.meetingNow,
          }))}
        />
      </div>
      <div className="md:hidden">
        <StageBeads
          stages={columns.map((column, index) => ({
            id: column.key,
            body: columnName(column),
            papers: column.papers,
            to: to(column.key),
            current: index === chosen,
          }))}
        />
        {here ? (
          <div className="mt-1 flex items-baseline gap-2">
            <h2 className="serif-display text-xl">{columnName(here)}</h2>
            <p className="text-sm text-ink-3">{columnRule(here)}</p>
            {here.meetingNow ? <MeetingNow className="ml-auto" /> : null}
          </div>
        ) : null}
      </div>
      <div className="hidden md:block xl:hidden">
        <nav aria-label="Approval stages">
          <ol className="flex">
            {columns.map((column, index) => (
              <li key={column.key} className="relative min-w-0 flex-1 text-center">
                <span
                  aria-hidden="true"
                  className={`absolute top-[15px] h-[3px] bg-ink ${index === 0 ? 'right-0 left-1/2' : index === 5 ? 'right-1/2 left-0' : 'inset-x-0'}`}
                />
                <Link
                  to={to(column.key)}
                  preventScrollReset
                  aria-current={isBeside(index, chosen) ? 'true' : undefined}
                  className="relative block min-h-[64px] text-ink no-underline"
                >
                  <Bead papers={column.papers} inView={isBeside(index, chosen)} now={column.meetingNow} />
                  <span
                    className={`block px-1 text-sm leading-[18px] text-balance ${isBeside(index, chosen) ? 'font-semibold' : 'text-ink-2'}`}
                  >
                    {columnName(column)}
                    <span className="sr-only">
                      , {column.papers} {column.papers === 1 ? 'paper' : 'papers'}
                    </span>
                  </span>
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        <div className="relative mt-1 grid grid-cols-3 gap-x-4">
          {columns.map((column, index) => (
            <div key={column.key} className={`min-w-0 pt-2 ${inView(index, chosen)}`}>
              <p className="truncate leading-6 font-semibold">{columnName(column)}</p>
              <p className="text-sm text-ink-3">{column.meetingNow ? <MeetingNow /> : columnRule(column)}</p>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function MeetingNow({ className = '' }: { className?: string }) {
  return <span className={`text-sm font-semibold text-accent ${className}`}>Meeting now</span>;
}

/** A filled bead is in view; the one where a body is meeting is in the accent. */
function Bead({ papers, inView: shown, now }: { papers: number; inView: boolean; now: boolean }) {
  const ink = now ? 'var(--color-accent)' : 'var(--color-ink)';
  const text = now ? 'var(--color-on-accent)' : 'var(--color-paper)';
  return (
    <svg width="32" height="32" viewBox="-16 -16 32 32" aria-hidden="true" className="mx-auto">
      {now ? <circle r="15" fill="var(--color-accent-tint)" /> : null}
      <circle r={11} fill={shown ? ink : 'var(--color-sheet)'} stroke={ink} strokeWidth="3" />
      <text y="5" textAnchor="middle" fontSize="14" fontWeight="600" fill={shown ? text : 'var(--color-ink)'}>
        {papers}
      </text>
    </svg>
  );
}
