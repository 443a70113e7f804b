import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { expect, test } from 'vitest';
import { AttendanceList } from '~/components/meeting/attendance-list';
import type { AttendancePage } from '~/domain/meeting/attendance-page';

const page = (seats: readonly object[]) =>
  ({
    head: { onlineAllowed: false },
    seats,
    remoteCounts: true,
    acts: { recordAttendance: true },
  }) as never as AttendancePage;
const seat = (id: string, part: object) => ({
  ...{ id, name: id, presides: false, you: false, mode: 'in-room', arrivedAt: null, reason: '' },
  ...part,
});
const offered = (name: string) =>
  screen.queryAllByRole('button', { name: new RegExp(`: ${name}$`) }).map((one) => one.textContent);

test('who left only the item may be recorded as having left the meeting; who left that, as returned', () => {
  const seats = [
    seat('Here', { standing: 'in-room', since: null, away: false }),
    seat('Barred', { standing: 'recused', since: '2026-12-01T10:00:00.000Z', away: false }),
    seat('Gone', { standing: 'recused', since: '2026-12-01T10:00:00.000Z', away: true }),
  ];
  const routes = [{ path: '/', element: <AttendanceList page={page(seats)} /> }];
  render(<RouterProvider router={createMemoryRouter(routes)} />);
  expect(offered('Here')[0]).toBe('Left: Here');
  expect(offered('Barred')[0]).toBe('Left the meeting: Barred');
  expect(offered('Gone')).toEqual(['Returned: Gone']);
  expect(screen.getByText(/^Recused from this item, left 10:00, left the meeting/)).toBeDefined();
});
