import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider, useLoaderData } from 'react-router-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BallotPanel } from '~/components/ballot/ballot-panel';
import { useTurnout } from '~/components/ballot/use-turnout';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { aRoomBallot } from './a-room-ballot';

const posted: Record<string, unknown>[] = [];
/** What the house says to a post, and how the room stands after it. */
let answer: unknown = null;
let roomAfter: RoomBallot | null = null;

function Page() {
  return <BallotPanel room={useLoaderData() as RoomBallot} to="/meetings/meet" />;
}

/** The panel on a page whose posts are caught. */
async function show(room: RoomBallot) {
  const router = createMemoryRouter([
    {
      path: '/',
      element: <Page />,
      loader: () => (posted.length > 0 && roomAfter ? roomAfter : room),
    },
    {
      path: '/ballots/:id',
      element: null,
      action: async ({ request }) => {
        posted.push(Object.fromEntries(await request.formData()));
        return answer;
      },
    },
  ]);
  const view = render(<RouterProvider router={router} />);
  await waitFor(() => expect(router.state.initialized).toBe(true));
  return view;
}
const houseAnswers = (reachable: boolean) =>
  vi.stubGlobal('fetch', () =>
    reachable ? Promise.resolve(new Response('ok')) : Promise.reject(new TypeError('lost')),
  );

beforeEach(() => {
  posted.length = 0;
  answer = null;
  roomAfter = null;
  sessionStorage.clear();
  houseAnswers(true);
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

describe('a named vote', () => {
  it('is chosen, then cast', async () => {
    await show(aRoomBallot());
    await userEvent.click(screen.getByRole('radio', { name: 'Against' }));
    expect(posted).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /Cast my vote: Against/ }));
    await waitFor(() =>
      expect(posted).toEqual([{ intent: 'cast', choice: 'against', to: '/meetings/meet' }]),
    );
  });

  it('is chosen by F, A and B, and Enter asks before it casts', async () => {
    await show(aRoomBallot());
    await userEvent.keyboard('a');
    expect(screen.getByRole('radio', { name: 'Against' })).toBeChecked();
    await userEvent.keyboard('{Enter}');
    expect(posted).toEqual([]);
    const dialog = await screen.findByRole('dialog', { name: 'Cast your vote: Against?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Go back' }));
    expect(posted).toEqual([]);
    await userEvent.keyboard('f');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cast my vote: For' }),
    );
    await waitFor(() => expect(posted).toMatchObject([{ choice: 'for' }]));
  });

  it('that cannot arrive is kept on this device, asked again, and never sent by itself', async () => {
    houseAnswers(false);
    const { unmount } = await show(aRoomBallot());
    await userEvent.click(screen.getByRole('radio', { name: 'For' }));
    await userEvent.click(screen.getByRole('button', { name: /Cast my vote: For/ }));
    expect(await screen.findByText('Kept on this device, not cast.')).toBeInTheDocument();
    expect(posted).toEqual([]);
    unmount();

    houseAnswers(true);
    await show(aRoomBallot());
    const asked = await screen.findByRole('status');
    expect(asked).toHaveTextContent('Do you still want to cast it?');
    expect(posted).toEqual([]);
    await userEvent.click(within(asked).getByRole('button', { name: 'Cast my vote: For' }));
    await waitFor(() => expect(posted).toMatchObject([{ choice: 'for' }]));
  });

  it('that was kept and has been cast is forgotten', async () => {
    sessionStorage.setItem('tabled-vote-b1', JSON.stringify({ choice: 'for', at: '2026-11-23T11:06:00Z' }));
    await show(aRoomBallot({ me: { voted: true, choice: 'for', castAt: '2026-11-23T11:07:00Z' } }));
    await waitFor(() => expect(sessionStorage.getItem('tabled-vote-b1')).toBeNull());
    expect(screen.queryByText('Kept on this device, not cast.')).toBeNull();
    expect(screen.getByText('You voted For at 11:07')).toBeInTheDocument();
  });

  it('can be discarded', async () => {
    sessionStorage.setItem('tabled-vote-b1', JSON.stringify({ choice: 'for', at: '2026-11-23T11:06:00Z' }));
    await show(aRoomBallot());
    await userEvent.click(await screen.findByRole('button', { name: 'Discard it' }));
    expect(sessionStorage.getItem('tabled-vote-b1')).toBeNull();
    expect(posted).toEqual([]);
  });

  it('that came too late says so, also once the panel has nothing to vote on', async () => {
    answer = {
      intent: 'cast',
      refusal: {
        code: 'ballot-closed',
        title: 'The vote is closed',
        says: 'The Chair closed the vote before yours arrived.',
      },
      fields: {},
      values: {},
    };
    roomAfter = aRoomBallot({ ballot: { state: 'closed' } });
    await show(aRoomBallot());
    await userEvent.click(screen.getByRole('radio', { name: 'For' }));
    await userEvent.click(screen.getByRole('button', { name: /Cast my vote: For/ }));
    await waitFor(() => expect(screen.queryByRole('radio')).toBeNull());
    expect(await screen.findByRole('alert')).toHaveTextContent('before yours arrived');
    expect(sessionStorage.getItem('tabled-vote-b1')).toBeNull();
  });
});

describe('who has no vote to cast', () => {
  it.each([
    ['recused', 'You have stepped away from this item.'],
    ['away', 'You are recorded as away.'],
    ['arrived-late', 'This vote opened before you arrived.'],
  ] as const)('%s is told why', async (standing, title) => {
    await show(aRoomBallot({ me: { standing } }));
    expect(screen.getByText(title)).toBeInTheDocument();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('without a seat sees no panel', async () => {
    await show(aRoomBallot({ me: { standing: 'no-seat', seatId: null } }));
    expect(screen.queryByRole('region', { name: 'Your vote' })).toBeNull();
  });
});

describe('a secret vote', () => {
  it('goes to its check page and leaves nothing on this device', async () => {
    await show(aRoomBallot({ ballot: { method: 'secret' } }));
    await userEvent.click(screen.getByRole('radio', { name: 'For' }));
    await userEvent.click(screen.getByRole('button', { name: 'Check my vote' }));
    await waitFor(() => expect(posted).toMatchObject([{ intent: 'check', choice: 'for' }]));
    expect(sessionStorage).toHaveLength(0);
  });

  it('once cast is final', async () => {
    await show(aRoomBallot({ ballot: { method: 'secret' }, me: { voted: true } }));
    expect(screen.getByText('You have voted.')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a question put without a vote', () => {
  it('is objected to with one press', async () => {
    await show(aRoomBallot({ ballot: { method: 'assent' }, acts: { object: true } }));
    expect(screen.getByText(/If anyone objects, it goes to a vote/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /I object/ }));
    await waitFor(() => expect(posted).toMatchObject([{ intent: 'object' }]));
  });

  it('of an advisory body says what an objection does there', async () => {
    await show(aRoomBallot({ ballot: { method: 'assent' }, room: { advisory: true } }));
    expect(screen.getByText(/the paper returns to its author/)).toBeInTheDocument();
  });
});

type OnNews = ReturnType<typeof useTurnout>['onNews'];

function Turnout({ room, hear }: { room: RoomBallot; hear: (onNews: OnNews) => void }) {
  const { ballot, onNews } = useTurnout(room);
  hear(onNews);
  return (
    <p>
      {ballot?.turnout}:{' '}
      {ballot?.seats
        .filter(({ voted }) => voted)
        .map(({ seatId }) => seatId)
        .join(' ')}
    </p>
  );
}

describe('turnout', () => {
  const news = (facts: object, kind = 'Turnout') =>
    ({ topic: 'meeting:meet', kind, since: 4, version: 5, facts }) as Parameters<
      ReturnType<typeof useTurnout>['onNews']
    >[0];
  const follow = (room: RoomBallot) => {
    let onNews: OnNews = () => false;
    render(
      <Turnout
        room={room}
        hear={(heard) => {
          onNews = heard;
        }}
      />,
    );
    return (facts: object, kind?: string) => {
      let applied = false;
      act(() => {
        applied = onNews(news(facts, kind));
      });
      return applied;
    };
  };

  it('is drawn without a reload', () => {
    const tell = follow(aRoomBallot());
    expect(tell({ ballotId: 'b1', turnout: 2, electors: 3, seats: ['s2'] })).toBe(true);
    expect(screen.getByText('2: s0 s2')).toBeInTheDocument();
  });

  it('reloads for other news, another ballot, a secret one, or a vote recorded for me', () => {
    const tell = follow(aRoomBallot());
    expect(tell({ ballotId: 'b1' }, 'BallotClosed')).toBe(false);
    expect(tell({ ballotId: 'b2', turnout: 2, seats: ['s2'] })).toBe(false);
    expect(tell({ ballotId: 'b1', turnout: 2, seats: ['s1'] })).toBe(false);
    const secret = follow(aRoomBallot({ ballot: { method: 'secret' } }));
    expect(secret({ ballotId: 'b1', turnout: 2, seats: [''] })).toBe(false);
  });
});
