import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider, ScrollRestoration, useLoaderData } from 'react-router-dom';
import { expect, test, vi } from 'vitest';
import { KeptPlace } from '~/components/layout/kept-place';

function Page() {
  const read = useLoaderData() as number;
  return (
    <>
      <p>Read {read}</p>
      <KeptPlace>
        <ScrollRestoration />
      </KeptPlace>
    </>
  );
}

test('a page that is read again stays where its reader has gone meanwhile; another page begins at its beginning', async () => {
  let y = 0;
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => y);
  vi.spyOn(window, 'scrollTo').mockImplementation((...to: unknown[]) => {
    y = to[1] as number;
  });
  let read = 0;
  let answer = (): void => undefined;
  const loader = () =>
    new Promise<number>((resolve) => {
      answer = () => {
        read += 1;
        resolve(read);
      };
    });
  const router = createMemoryRouter([{ path: '*', element: <Page />, loader }], {
    hydrationData: { loaderData: { '0': 0 } },
  });
  render(<RouterProvider router={router} />);
  for (const gone of [800, 300]) {
    router.revalidate();
    y = gone;
    answer();
    await screen.findByText(`Read ${read}`);
    await vi.waitFor(() => expect(router.state.revalidation).toBe('idle'));
    expect(y).toBe(gone);
  }
  void router.navigate('/elsewhere');
  answer();
  await screen.findByText('Read 3');
  expect(y).toBe(0);
});
