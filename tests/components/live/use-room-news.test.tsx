import { render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider, useLoaderData } from 'react-router-dom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useRoomNews } from '~/components/meeting/use-room-news';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { liveSocket } from '~/realtime/live-socket';
import { type LiveStandIn, startStandIn } from '../../support/live-stand-in';

const TOPIC = 'meeting:m1';
let house: LiveStandIn;
beforeAll(async () => {
  house = await startStandIn();
  house.answer = { ok: true, version: 5, people: [] };
});
afterAll(async () => {
  liveSocket().disconnect();
  await house.stop();
});

function Page() {
  const version = useLoaderData() as number;
  const room = {
    head: { id: 'm1', version },
    ballot: null,
    activity: [],
    seats: [],
    now: '2026-11-23T10:00:00Z',
  };
  const { opened, live } = useRoomNews(room as unknown as MeetingRoom);
  return (
    <>
      <output aria-label="state">{live.state}</output>
      <output aria-label="opened">{opened}</output>
      <output aria-label="version">{version}</output>
    </>
  );
}

it('says which item the meeting went on to before the page is read again, and not after', async () => {
  let version = 5;
  let answer = () => {};
  const router = createMemoryRouter([
    {
      path: '/',
      element: <Page />,
      loader: () =>
        version === 5
          ? version
          : new Promise<number>((done) => {
              answer = () => done(version);
            }),
    },
  ]);
  render(<RouterProvider router={router} />);
  await waitFor(() => expect(screen.getByLabelText('state')).toHaveTextContent('live'));
  version = 6;
  house
    .socket()
    .emit('news', { topic: TOPIC, kind: 'ItemOpened', since: 5, version: 6, facts: { itemId: 'i7' } });
  await waitFor(() => expect(screen.getByLabelText('opened')).toHaveTextContent('i7'));
  expect(screen.getByLabelText('version')).toHaveTextContent('5');
  await waitFor(() => {
    answer();
    expect(screen.getByLabelText('version')).toHaveTextContent('6');
  });
  expect(screen.getByLabelText('opened')).toBeEmptyDOMElement();
});
