import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider, useLoaderData } from 'react-router-dom';
import { expect, test } from 'vitest';
import { NewPaperForm } from '~/components/paper/new-paper-form';

const route = (key: string, name: string) => ({ key, name, summary: '', misses: null });
const bodies = [
  { id: 'far', name: 'Committee', routes: [route('far-plain', 'Committee decides')] },
  { id: 'tb', name: 'Trust Board', routes: [route('plain', 'Board decides'), route('vat', 'All the way')] },
];
const scheme = { matters: [], answer: null, poundsProblem: null };
const sponsors = [{ id: 'tf', name: 'Tobias Fenwright', role: 'Director of Finance' }];

function Page() {
  const typed = useLoaderData() as { bodyId: string; title: string; sponsorId: string };
  return (
    <NewPaperForm
      {...scheme}
      paperId="p1"
      bodies={bodies}
      sponsors={sponsors}
      typed={typed}
      reply={undefined}
    />
  );
}

test('the routes of another body are shown and nothing typed is lost', async () => {
  const asked: string[] = [];
  const router = createMemoryRouter([
    {
      path: '*',
      element: <Page />,
      loader: ({ request }) => {
        const { searchParams } = new URL(request.url);
        asked.push(searchParams.get('title') ?? '');
        return Object.fromEntries(
          ['bodyId', 'title', 'sponsorId'].map((key) => [key, searchParams.get(key) ?? '']),
        );
      },
    },
  ]);
  render(<RouterProvider router={router} />);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Title'), 'Joint placements');
  await user.selectOptions(screen.getByLabelText('Which body is it written for?'), 'Trust Board');
  expect(screen.getByRole('group', { name: 'Which way does a paper for the Trust Board go?' })).toBeVisible();
  await user.selectOptions(
    screen.getByLabelText('Who sponsors it?'),
    'Tobias Fenwright, Director of Finance',
  );
  await user.click(screen.getByRole('button', { name: 'Show its routes' }));
  await user.type(screen.getByLabelText('Title'), ' for care leavers');
  expect(screen.getByLabelText('Title')).toHaveValue('Joint placements for care leavers');
  expect(screen.getByLabelText('Who sponsors it?')).toHaveValue('tf');
  expect(screen.getAllByRole('radio')).toHaveLength(2);
});

test('what the address kept stands in the form of a page without script', async () => {
  const typed = { bodyId: 'tb', title: 'Joint placements', sponsorId: 'tf' };
  const element = (
    <NewPaperForm
      {...scheme}
      paperId="p1"
      bodies={bodies}
      sponsors={sponsors}
      typed={typed}
      reply={undefined}
    />
  );
  render(<RouterProvider router={createMemoryRouter([{ path: '*', element }])} />);
  expect(screen.getByLabelText('Which body is it written for?')).toHaveValue('tb');
  expect(screen.getByLabelText('Title')).toHaveValue('Joint placements');
  expect(screen.getByLabelText('Who sponsors it?')).toHaveValue('tf');
});
