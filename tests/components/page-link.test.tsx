import { fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { expect, it, vi } from 'vitest';
import { PageLink } from '~/components/ui/page-link';

const link = (
  <PageLink to="/papers/TB-044/notes?on=paragraph:1.1#new-note" className="font-semibold">
    Note
  </PageLink>
);

function shown(at = '/') {
  const router = createMemoryRouter([{ path: '*', element: link }], { initialEntries: [at] });
  render(<RouterProvider router={router} />);
  return { router, note: screen.getByRole('link', { name: 'Note' }) };
}

it('goes to its page without loading the house anew, with what it asks for and the part it means', async () => {
  const { router, note } = shown();
  fireEvent.click(note);
  await expect
    .poll(() => router.state.location)
    .toMatchObject({ pathname: '/papers/TB-044/notes', search: '?on=paragraph:1.1', hash: '#new-note' });
  expect(router.state.historyAction).toBe('PUSH');
});

it.each(['metaKey', 'ctrlKey', 'shiftKey', 'altKey'])('leaves a click with %s to the browser', (key) => {
  const { router, note } = shown();
  const left = vi.fn((click: Event) => {
    expect(click.defaultPrevented).toBe(false);
    // The document of the tests goes nowhere.
    click.preventDefault();
  });
  window.addEventListener('click', left, { once: true });
  fireEvent.click(note, { [key]: true });
  expect(left).toHaveBeenCalledOnce();
  expect(router.state.location.pathname).toBe('/');
});

it('to where the reader is already, it makes no step back', async () => {
  const { router, note } = shown('/desk');
  window.history.replaceState(null, '', note.getAttribute('href'));
  fireEvent.click(note);
  await expect.poll(() => router.state.location.pathname).toBe('/papers/TB-044/notes');
  expect(router.state.historyAction).toBe('REPLACE');
  window.history.replaceState(null, '', '/');
});
