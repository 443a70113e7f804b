import { act, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider, useLoaderData } from 'react-router-dom';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { News } from '~/realtime/contract';
import { liveSocket } from '~/realtime/live-socket';
import { useLive } from '~/realtime/use-live';
import { type LiveStandIn, startStandIn } from '../../support/live-stand-in';

const TOPIC = 'paper:one';
/** A reload has its jitter, and a connection takes its time to come back. */
const eventually = (check: () => void) => waitFor(check);

let house: LiveStandIn;
/** The version at which the house makes the page. */
let version = 5;
let loads = 0;
const heard: News[] = [];

beforeAll(async () => {
  house = await startStandIn();
});
afterAll(async () => {
  liveSocket().disconnect();
  await house.stop();
});
beforeEach(() => {
  version = 5;
  loads = 0;
  heard.length = 0;
  house.asked.length = 0;
  house.left.length = 0;
  house.answer = { ok: true, version: 5, people: ['Ruth Pellingham'] };
});

function Page() {
  const live = useLive(TOPIC, useLoaderData() as number, {
    onNews: (news) => {
      heard.push(news);
      return news.kind === 'Turnout';
    },
  });
  return (
    <>
      <output aria-label="state">{live.state}</output>
      <output aria-label="people">{live.people.join(', ')}</output>
      <output aria-label="stale since">{live.staleSince}</output>
      <output aria-label="caught up from">{live.caughtUpFrom}</output>
    </>
  );
}

const said = (what: string) => screen.getByLabelText(what);

/** A page that follows the topic, joined to the house. */
async function follow() {
  let letGo = () => {};
  const router = createMemoryRouter([
    {
      path: '/',
      element: <Page />,
      loader: () => {
        loads += 1;
        return version;
      },
    },
    {
      path: '/slow',
      element: <Page />,
      loader: () => {
        loads += 1;
        return new Promise<number>((done) => {
          letGo = () => done(version);
        });
      },
    },
  ]);
  const view = render(<RouterProvider router={router} />);
  await eventually(() => expect(house.asked).toEqual([TOPIC]));
  return { ...view, router, letGo: () => letGo() };
}

async function followLive() {
  const page = await follow();
  await eventually(() => expect(said('state')).toHaveTextContent('live'));
  return page;
}

function tell(news: Partial<News>): void {
  house
    .socket()
    .emit('news', { topic: TOPIC, kind: 'Turnout', since: null, version: null, facts: {}, ...news });
}

describe('joining', () => {
  it('says that it is live and who else is there, now and later', async () => {
    await followLive();
    expect(said('people')).toHaveTextContent('Ruth Pellingham');
    house.socket().emit('presence', { topic: TOPIC, people: ['Dorothy Akintunde'] });
    await eventually(() => expect(said('people')).toHaveTextContent('Dorothy Akintunde'));
    house.socket().emit('presence', { topic: 'board', people: ['Nell Ostrowska'] });
    tell({});
    await eventually(() => expect(heard).toHaveLength(1));
    expect(said('people')).toHaveTextContent('Dorothy Akintunde');
    expect(loads).toBe(1);
  });

  it('reads the page again where the house has a newer version', async () => {
    house.answer = { ok: true, version: 6, people: [] };
    version = 5;
    const page = follow();
    await eventually(() => expect(loads).toBe(1));
    version = 6;
    await page;
    await eventually(() => expect(loads).toBe(2));
  });

  it('is not live where it may not watch', async () => {
    house.answer = { ok: false };
    await follow();
    tell({});
    await eventually(() => expect(heard).toHaveLength(1));
    expect(said('state')).toHaveTextContent('connecting');
  });

  it('leaves when the page goes', async () => {
    const { unmount } = await followLive();
    unmount();
    await eventually(() => expect(house.left).toEqual([TOPIC]));
  });
});

describe('news', () => {
  it('that is applied needs no reload, one version after another', async () => {
    await followLive();
    tell({ since: 5, version: 6 });
    tell({ since: 6, version: 7 });
    await eventually(() => expect(heard.map((news) => news.version)).toEqual([6, 7]));
    expect(loads).toBe(1);
  });

  it('that the page has already, and of other topics, is not heard', async () => {
    await followLive();
    tell({ since: 4, version: 5 });
    tell({ topic: 'board' });
    tell({ since: 5, version: 6 });
    await eventually(() => expect(heard.map((news) => news.version)).toEqual([6]));
  });

  it('that leaves a gap reads the page again instead of being applied', async () => {
    await followLive();
    version = 9;
    tell({ since: 8, version: 9 });
    await eventually(() => expect(loads).toBe(2));
    expect(heard).toEqual([]);
  });

  it('that is not applied reads the page again, once for all that comes together', async () => {
    await followLive();
    version = 8;
    for (const next of [6, 7, 8]) tell({ kind: 'PaperMoved', since: next - 1, version: next });
    await eventually(() => expect(loads).toBe(2));
    tell({ since: 8, version: 9 });
    await eventually(() => expect(heard.at(-1)?.version).toBe(9));
    expect(loads).toBe(2);
  });

  it('waits until a navigation rests, which would begin again with it', async () => {
    const page = await followLive();
    await act(async () => void page.router.navigate('/slow'));
    expect(page.router.state.navigation.state).toBe('loading');
    house.answer = { ok: true, version: 6, people: [] };
    version = 6;
    vi.spyOn(Math, 'random').mockReturnValue(0);
    tell({ kind: 'PaperMoved', since: 5, version: 6 });
    await eventually(() => expect(heard).toHaveLength(1));
    await act(async () => new Promise((rest) => setTimeout(rest, 0)));
    expect(loads).toBe(2);
    await act(async () => page.letGo());
    await eventually(() => expect(loads).toBe(3));
    await act(async () => page.letGo());
  });

  it('that it may watch no longer reads the page again', async () => {
    await followLive();
    house.socket().emit('evicted', 'board');
    house.socket().emit('evicted', TOPIC);
    await eventually(() => expect(loads).toBe(2));
  });
});

describe('a lost connection', () => {
  it('is said with the time since when, and caught up when it is back', async () => {
    await followLive();
    house.answer = { ok: true, version: 7, people: ['Ruth Pellingham'] };
    version = 7;
    house.socket().conn.close();
    await eventually(() => expect(said('state')).toHaveTextContent('reconnecting'));
    const since = said('stale since').textContent ?? '';
    expect(Date.parse(since)).toBeLessThanOrEqual(Date.now());
    expect(said('people')).toBeEmptyDOMElement();
    await eventually(() => expect(said('state')).toHaveTextContent('live'));
    expect(said('stale since')).toBeEmptyDOMElement();
    expect(said('caught up from')).toHaveTextContent(since);
    expect(house.asked).toEqual([TOPIC, TOPIC]);
    await eventually(() => expect(loads).toBe(2));
  });

  it('that missed nothing reads nothing again', async () => {
    await followLive();
    house.socket().conn.close();
    await eventually(() => expect(house.asked).toHaveLength(2));
    await eventually(() => expect(said('state')).toHaveTextContent('live'));
    tell({});
    await eventually(() => expect(heard).toHaveLength(1));
    expect(loads).toBe(1);
  });

  it('of the whole machine is called offline', async () => {
    await followLive();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(said('state')).toHaveTextContent('offline');
    expect(said('stale since')).not.toBeEmptyDOMElement();
  });

  it('that the house itself ended leads to what the house says now', async () => {
    await followLive();
    house.socket().disconnect();
    await eventually(() => expect(loads).toBe(2));
    liveSocket().connect();
    await eventually(() => expect(said('state')).toHaveTextContent('live'));
  });
});
