import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Seat } from '~/components/table/seat';
import { SeatTable } from '~/components/table/seat-table';
import { TableView } from '~/components/table/table-view';

const NAMES = [
  'Ruth Pellingham',
  'Anselm Okafor-Birch',
  'Priti Vaswani',
  'Dorothy Akintunde',
  'Wilf Harbottle',
];

function table(states: readonly Seat['state'][]): Seat[] {
  return states.map((state, index) => ({
    id: String(index),
    name: state === 'vacant' ? '' : (NAMES[index] ?? `Member ${index}`),
    state,
    chair: index === 0,
    you: index === 3,
  }));
}

describe('SeatTable', () => {
  it('is one image with a title and the whole table in words', () => {
    render(
      <SeatTable
        seats={table(['present', 'voted', 'voted', 'present', 'recused'])}
        title="The table: 2 of 4 votes are in"
      />,
    );
    const drawing = screen.getByRole('img');
    expect(drawing).toHaveAccessibleName(
      /The table: 2 of 4 votes are in.*Voted: Anselm Okafor-Birch and Priti Vaswani/,
    );
  });

  it('draws the same slip for every sealed vote, so that nothing can be read from it', () => {
    const { container } = render(
      <SeatTable seats={table(['voted', 'voted', 'voted', 'voted', 'voted'])} title="t" />,
    );
    const slips = [...container.querySelectorAll('rect[rx="1.5"]')];
    expect(slips).toHaveLength(5);
    expect(new Set(slips.map((slip) => slip.getAttribute('stroke'))).size).toBe(1);
  });

  it('turns slips over with a mark of their own for each way', () => {
    const { container } = render(
      <SeatTable seats={table(['for', 'against', 'abstained', 'for', 'for'])} title="t" />,
    );
    const marks = [...container.querySelectorAll('rect[rx="1.5"] + path')].map((mark) =>
      mark.getAttribute('d'),
    );
    expect(new Set(marks).size).toBe(3);
  });

  it('writes no initials on a vacant seat', () => {
    render(<SeatTable seats={table(['present', 'present', 'vacant', 'present'])} title="t" labels={false} />);
    expect(screen.queryByText('?')).toBeNull();
    expect(screen.getByText('RP')).toBeInTheDocument();
  });

  it.each([3, 11, 25])('draws %i seats', (count) => {
    const { container } = render(<SeatTable seats={table(Array(count).fill('present'))} title="t" />);
    expect(container.querySelectorAll('.seat')).toHaveLength(count);
  });
});

describe('TableView', () => {
  const seats = table(['present', 'voted', 'voted', 'present', 'recused']);

  it('says who is still to vote, and has the same as a real table', () => {
    render(<TableView seats={seats} title="t" voting />);
    expect(screen.getByText(/R\. Pellingham \(Chair\) and you\./)).toBeInTheDocument();
    expect(screen.getByText('Show as a list').closest('details')).not.toHaveAttribute('open');
    expect(screen.getByRole('rowheader', { name: /Wilf Harbottle/, hidden: true })).toBeInTheDocument();
  });

  it('opens the list with L, unless single keys are turned off', () => {
    render(<TableView seats={seats} title="t" />);
    const list = screen.getByText('Show as a list').closest('details');
    document.documentElement.dataset.singleKeys = 'off';
    fireEvent.keyDown(document, { key: 'l' });
    expect(list).not.toHaveAttribute('open');
    delete document.documentElement.dataset.singleKeys;
    fireEvent.keyDown(document, { key: 'l' });
    expect(list).toHaveAttribute('open');
  });

  it('moves only the seats that have changed since the page was drawn', () => {
    const { container, rerender } = render(<TableView seats={seats} title="t" />);
    expect(container.querySelectorAll('.seat-fill')).toHaveLength(0);
    rerender(
      <TableView
        seats={seats.map((seat) => (seat.id === '3' ? { ...seat, state: 'voted' } : seat))}
        title="t"
      />,
    );
    // Once in the labelled drawing and once in the phone's.
    expect(container.querySelectorAll('.seat-fill')).toHaveLength(2);
  });

  it('gives the list alone for more members than a table can seat', () => {
    render(<TableView seats={table(Array(26).fill('present'))} title="t" />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getAllByRole('row')).toHaveLength(27);
  });
});
