import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { expect, it } from 'vitest';
import { BallotHead } from '~/components/ballot/ballot-head';
import { aRoomBallot } from './a-room-ballot';

function show(ballotId: string | null, reason: string) {
  const room = aRoomBallot({ ballot: { replaces: { ballotId, reason, change: [] } } });
  render(
    <RouterProvider router={createMemoryRouter([{ path: '/', element: <BallotHead room={room} /> }])} />,
  );
}

it('says that a vote was set aside only where one was', () => {
  show(null, 'The motion was amended.');
  expect(screen.getByText('The motion was amended.')).toBeVisible();
  expect(screen.queryByText(/set aside/)).toBeNull();
});

it('says which vote was set aside, and why', () => {
  show('b0', 'The motion was amended.');
  expect(screen.getByText('It replaces a vote that was set aside: The motion was amended.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'The vote that was set aside' })).toHaveAttribute(
    'href',
    '/ballots/b0',
  );
});
