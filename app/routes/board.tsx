import { useLoaderData } from '@remix-run/react';
import { Board } from '~/components/board/board';
import type { PageHandle } from '~/components/layout/house';
import { pageTitle } from '~/content/page-title';
import { page } from '~/http/page';
import { boardView } from '~/inputs/board';
import { boardPage } from '~/queries/board/board-page';

export const handle = { current: 'board' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Decision board') }];

export const loader = page('paper:read', async ({ actor, now, url }) => {
  const view = boardView(url.searchParams);
  return { view, now: now.toISOString(), page: await boardPage(actor, view, now) };
});

export default function BoardRoute() {
  const { view, now, page: board } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="px-4 pt-3 pb-8 md:px-6">
      <Board page={board} view={view} now={now} />
    </main>
  );
}
