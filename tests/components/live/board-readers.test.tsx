import { render, screen, waitFor, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BoardItem } from '~/components/board/board-item';
import type { BoardCard } from '~/domain/paper/board';
import { liveSocket } from '~/realtime/live-socket';
import { useLive } from '~/realtime/use-live';
import { type LiveStandIn, startStandIn } from '../../support/live-stand-in';

const card = {
  ...{ id: 'p41', ref: 'TB-041', title: 'Proposed VAT arrangement', lane: 'trust', column: 'trust-board' },
  ...{ status: null, comments: 0, vote: null, movable: false, targetOn: null },
  ...{ age: { day: 1, of: 21, over: 0 }, waiting: { kind: 'call-in', closesAt: '2026-12-02T17:00:00Z' } },
} as unknown as BoardCard;

let house: LiveStandIn;
beforeAll(async () => {
  house = await startStandIn();
});
afterAll(async () => {
  liveSocket().disconnect();
  await house.stop();
});

function Page() {
  const { readers } = useLive('board', 1);
  const day = { today: '2026-11-30', now: '2026-11-30T11:00:00Z' };
  return <BoardItem card={card} readers={readers} onMove={() => undefined} headingLevel={3} {...day} />;
}

test('a card shows who is at its paper now, and nobody once the connection is lost', async () => {
  render(<RouterProvider router={createMemoryRouter([{ path: '*', element: <Page /> }])} />);
  await waitFor(() => expect(house.asked).toEqual(['board']));
  expect(screen.queryByRole('list', { name: 'Reading now' })).not.toBeInTheDocument();
  house.socket().emit('readers', { p41: ['Ruth Pellingham'], p50: ['Nell Ostrowska'] });
  const perched = await screen.findByRole('list', { name: 'Reading now' });
  expect(within(perched).getAllByRole('listitem')).toHaveLength(1);
  expect(within(perched).getByText('Ruth Pellingham, looking now')).toBeInTheDocument();
  house.socket().conn.close();
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Reading now' })).not.toBeInTheDocument());
});
