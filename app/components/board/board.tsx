import { Link } from '@remix-run/react';
import { useCallback, useRef, useState } from 'react';
import type { BoardPage } from '~/domain/paper/board';
import { type BoardView, boardAddress } from '~/inputs/board';
import { EmptyState } from '../ui/empty-state';
import { BoardControls } from './board-controls';
import { BoardHeads } from './board-heads';
import { BoardLanes } from './board-lanes';
import { BoardStrip } from './board-strip';
import { MoveDialog } from './move-dialog';
import { useBoardKeys } from './use-board-keys';
import { useLiveBoard } from './use-live-board';
import { useSlide } from './use-slide';

type BoardProps = { page: BoardPage; view: BoardView; now: string };

/** The decision board: papers as cards under the line map. */
export function Board({ page: loaded, view, now }: BoardProps) {
  const { page, said, readers } = useLiveBoard(loaded);
  const [moving, setMoving] = useState<string | null>(null);
  const onMove = useCallback((ref: string) => setMoving(ref), []);
  const onKeyDown = useBoardKeys(onMove);
  const board = useRef<HTMLDivElement>(null);
  useSlide(board, page.cards.map(({ ref, column, lane }) => `${ref} ${column} ${lane}`).join());
  const chosen = chosenColumn(page, view);
  return (
    <>
      <div className="flex items-end gap-4">
        <div className="min-w-0">
          <h1 className="serif-display text-2xl md:text-3xl">Decision board</h1>
          <p className="-mt-0.5 text-ink-2 max-md:hidden">
            {page.papers} {page.papers === 1 ? 'paper' : 'papers'} on the line.{' '}
            <Counts page={page} view={view} />
          </p>
        </div>
        <div className="no-print ml-auto flex items-center gap-3">
          <BoardControls view={view} bodies={page.bodies} />
        </div>
      </div>
      {page.meeting ? (
        <div className="mt-2.5">
          <BoardStrip meeting={page.meeting} />
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the cards inside, each of which is a link */}
      <div ref={board} className="mt-3" onKeyDown={onKeyDown}>
        <BoardHeads page={page} view={view} chosen={chosen} />
        {page.cards.length === 0 ? (
          <EmptyState
            title="No papers here"
            action={
              <Link to="/board" className="btn">
                Show every paper
              </Link>
            }
          >
            A paper comes to the board when it is submitted to a body of yours, or shared with you.
          </EmptyState>
        ) : (
          <BoardLanes page={page} chosen={chosen} now={now} readers={readers} onMove={onMove} />
        )}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <MoveDialog reference={moving} onClose={() => setMoving(null)} />
    </>
  );
}

function Counts({ page, view }: { page: BoardPage; view: BoardView }) {
  const { over, yours } = page;
  const late =
    over === 0
      ? 'None is past its target'
      : `${over} ${over === 1 ? 'is past its target' : 'are past their target'}`;
  return (
    <>
      {over === 0 ? (
        late
      ) : (
        <Link to={boardAddress(view, { late: !view.late })} preventScrollReset className="font-semibold">
          {late}
        </Link>
      )}{' '}
      and {yours === 0 ? 'none waits on you' : `${yours} ${yours === 1 ? 'waits' : 'wait'} on you`}.
    </>
  );
}

/** The column that the address names; else where a body of the reader meets, else the first with a paper. */
function chosenColumn({ columns }: BoardPage, { stage }: BoardView): number {
  const found = [
    columns.findIndex(({ key }) => key === stage),
    columns.findIndex(({ meetingNow }) => meetingNow),
    columns.findIndex(({ papers }) => papers > 0),
  ].find((index) => index >= 0);
  return found ?? 0;
}
