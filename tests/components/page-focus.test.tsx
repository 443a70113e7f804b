import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, Link, Outlet, RouterProvider } from 'react-router-dom';
import { expect, it } from 'vitest';
import { usePageFocus } from '~/components/layout/use-page-focus';

function House() {
  usePageFocus();
  return (
    <>
      <Link to="/register">Register</Link>
      <Outlet />
    </>
  );
}

const page = (name: string, more?: React.ReactNode) => (
  <main id="main" aria-label={name}>
    {more}
  </main>
);

const start = async () => {
  const router = createMemoryRouter([
    {
      path: '/',
      element: <House />,
      children: [
        { index: true, element: page('Desk', <Link to="/paper#comment">Answer</Link>) },
        { path: 'paper', element: page('Paper', <article id="comment" aria-label="A comment" />) },
        {
          path: 'register',
          element: page(
            'Register',
            <label>
              Words <input id="words" />
            </label>,
          ),
        },
      ],
    },
  ]);
  render(<RouterProvider router={router} />);
  return router;
};

it('a page come to by a link that is gone has the keyboard at its beginning, or at the part that the link names', async () => {
  const router = await start();
  expect(document.body).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Answer' }));
  expect(screen.getByRole('article')).toHaveFocus();

  await act(() => router.navigate('/'));
  expect(screen.getByRole('main', { name: 'Desk' })).toHaveFocus();
});

it('a link that stands on both pages keeps the keyboard, and a field that is named stays in the order of tab stops', async () => {
  const router = await start();
  await userEvent.click(screen.getByRole('link', { name: 'Register' }));
  expect(screen.getByRole('link', { name: 'Register' })).toHaveFocus();

  await act(() => router.navigate('/'));
  screen.getByRole('link', { name: 'Register' }).blur();
  await act(() => router.navigate('/register#words'));
  expect(screen.getByRole('textbox')).toHaveFocus();
  expect(screen.getByRole('textbox')).not.toHaveAttribute('tabindex');
});
