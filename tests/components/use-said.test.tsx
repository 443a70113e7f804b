import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter, Outlet, RouterProvider, useLoaderData } from 'react-router-dom';
import { expect, it } from 'vitest';
import { useSaid } from '~/components/layout/use-said';

let says: string | null = null;

function House() {
  const { key, says } = useSaid(useLoaderData() as string | null);
  return (
    <>
      <p key={key} role="status">
        {says}
      </p>
      <Outlet />
    </>
  );
}

it('what was just done stays said when the page is read again, is said anew with the same words, and goes when the person goes on', async () => {
  says = 'Your vote has been recorded.';
  const router = createMemoryRouter([
    {
      path: '/',
      element: <House />,
      loader: () => says,
      // As the framework has it: every navigation asks all that is on the page again.
      shouldRevalidate: () => true,
      children: [{ path: ':page', element: null }],
    },
  ]);
  render(<RouterProvider router={router} />);
  const status = await screen.findByRole('status');
  expect(status).toHaveTextContent('Your vote has been recorded.');

  says = null;
  await act(async () => router.revalidate());
  expect(status).toHaveTextContent('Your vote has been recorded.');

  says = 'The vote is closed.';
  await act(async () => router.revalidate());
  expect(status).toHaveTextContent('The vote is closed.');

  says = 'The vote is closed.';
  await act(() => router.navigate('/'));
  expect(status).not.toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('The vote is closed.');

  says = null;
  await act(() => router.navigate('/desk'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
