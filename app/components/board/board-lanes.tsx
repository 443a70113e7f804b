import { columnName } from '~/content/board-words';
import type { BoardCard, BoardPage } from '~/domain/paper/board';
import type { Readers } from '~/realtime/contract';
import { BoardItem } from './board-item';
import { inView } from './in-view';

type BoardLanesProps = {
  page: BoardPage;
  /** Index of the column on a phone, in the middle on a tablet. */
  chosen: number;
  now: string;
  readers: Readers;
  onMove: (ref: string) => void;
};

/** The papers under the line: a lane for each organisation that tabled them, a column for each body. */
export function BoardLanes({ page, chosen, ...rest }: BoardLanesProps) {
  const { columns, lanes, cards } = page;
  return (
    <div className="relative">
      {columns.map(({ key, meetingNow }, index) =>
        meetingNow ? <Tint key={key} index={index} chosen={chosen} /> : null,
      )}
      {lanes.map((lane, laneIndex) => (
        <section
          key={lane.key}
          aria-labelledby={lane.name ? `lane-${lane.key}` : undefined}
          className="relative"
        >
          {lane.name ? <LaneHeading id={`lane-${lane.key}`} name={lane.name} papers={lane.papers} /> : null}
          <div className="grid grid-cols-1 md:grid-cols-3 md:gap-x-4 xl:grid-cols-6 xl:gap-x-0">
            {columns.map((column, index) => {
              const here = cards.filter((card) => card.lane === lane.key && card.column === column.key);
              return (
                <div key={column.key} className={`min-w-0 xl:pr-[14px] ${inView(index, chosen)}`}>
                  <Cell
                    cards={here}
                    label={`${columnName(column)}${lane.name ? `, tabled by ${lane.name}` : ''}`}
                    place={{ lane: laneIndex, column: index }}
                    emptyOnPhone={column.papers === 0 && laneIndex === 0}
                    headingLevel={lane.name ? 3 : 2}
                    today={page.today}
                    {...rest}
                  />
                </div>
              );
            })}
          </div>
        </section>
      ))}
    </div>
  );
}

function LaneHeading({ id, name, papers }: { id: string; name: string; papers: number }) {
  return (
    <div className="mb-0.5 hidden items-baseline gap-2 pt-3 md:flex">
      <h2 id={id} className="font-serif text-lg leading-6 text-ink-2 italic">
        Tabled by {name}
      </h2>
      <span className="hidden text-sm text-ink-3 tnum xl:inline">
        {papers} {papers === 1 ? 'paper' : 'papers'}
      </span>
      <span className="flex-1 -translate-y-[5px] border-b border-rule" />
    </div>
  );
}

type CellProps = Omit<BoardLanesProps, 'page' | 'chosen'> & {
  cards: readonly BoardCard[];
  label: string;
  place: { lane: number; column: number };
  emptyOnPhone: boolean;
  headingLevel: 2 | 3;
  today: string;
};

function Cell({ cards, label, place, emptyOnPhone, ...rest }: CellProps) {
  if (cards.length === 0) {
    return (
      <p className={`mt-[27px] text-sm text-ink-3 ${emptyOnPhone ? '' : 'max-md:hidden'}`}>No papers here</p>
    );
  }
  return (
    <ul aria-label={label} className="flex flex-col gap-3 max-md:pb-3">
      {cards.map((card) => (
        <li key={card.id} data-card={card.ref} data-lane={place.lane} data-column={place.column}>
          <BoardItem card={card} {...rest} />
        </li>
      ))}
    </ul>
  );
}

/** The whole column of a body that is meeting now. */
function Tint({ index, chosen }: { index: number; chosen: number }) {
  const WIDE = [
    'xl:left-0',
    'xl:left-[16.667%]',
    'xl:left-[33.333%]',
    'xl:left-[50%]',
    'xl:left-[66.667%]',
    'xl:left-[83.333%]',
  ];
  const MIDDLE = ['md:left-0', 'md:left-[calc((100%+16px)/3)]', 'md:left-[calc((100%+16px)*2/3)]'];
  const first = Math.min(Math.max(chosen - 1, 0), 3);
  return (
    <div
      aria-hidden="true"
      className={`absolute bottom-0 -ml-2 hidden rounded-lg md:-top-[54px] xl:-top-[90px] bg-accent-tint/55 md:w-[calc((100%-32px)/3+16px)] xl:block xl:w-[calc(100%/6)] ${index >= first && index < first + 3 ? `md:block ${MIDDLE[index - first]}` : ''} ${WIDE[index]}`}
    />
  );
}
