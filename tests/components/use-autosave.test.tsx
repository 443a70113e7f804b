import { render, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { createMemoryRouter, Form, RouterProvider } from 'react-router-dom';
import { expect, test } from 'vitest';
import { useAutosave } from '~/components/paper/use-autosave';

function Draft() {
  const form = useRef<HTMLFormElement>(null);
  const saved = { revision: 1, savedAt: '2026-12-01T10:00:00.000Z' };
  const autosave = useAutosave(form, { saved, revision: 1, reply: undefined });
  return (
    <Form ref={form} method="post" {...autosave.listeners}>
      <input type="hidden" name="revision" value={autosave.revision} readOnly />
      <input name="title" aria-label="Title" />
      <button type="submit" name="intent" value="save">
        Save
      </button>
      <p>{autosave.state}</p>
    </Form>
  );
}

function type(title: HTMLInputElement, text: string) {
  title.value = text;
  title.dispatchEvent(new Event('input', { bubbles: true }));
}
const passing = () => new Promise((resolve) => setTimeout(resolve, 0));
const leave = (title: HTMLInputElement) => title.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));

test('who types on and on while it is saved conflicts with nobody, and all of it is saved', async () => {
  const sent: string[] = [];
  let revision = 1;
  const router = createMemoryRouter([
    {
      path: '*',
      element: <Draft />,
      action: async ({ request }) => {
        const fields = await request.formData();
        sent.push(`${fields.get('intent')} over ${fields.get('revision')}: ${fields.get('title')}`);
        revision += 1;
        return { revision, savedAt: '2026-12-01T10:01:00.000Z' };
      },
    },
  ]);
  render(<RouterProvider router={router} future={{ v7_startTransition: true }} />);
  const title = screen.getByLabelText<HTMLInputElement>('Title');
  for (let turn = 1; turn <= 12; turn += 1) {
    type(title, `Turn ${turn}`);
    await passing();
    leave(title);
    // More of it comes at any moment of the save: as it is sent, as its answer is there, and as the page draws that.
    for (let more = 0; more < 8; more += 1) {
      type(title, `Turn ${turn}, and ${more} more`);
      await passing();
    }
  }
  await waitFor(() => expect(screen.queryByText('saving')).toBeNull());
  screen.getByRole('button').click();
  await waitFor(() => expect(sent.at(-1)).toBe(`save over ${sent.length}: Turn 12, and 7 more`));
  expect(sent.map((one) => one.split(':')[0])).toEqual(
    sent.map((_, before) => `${before === sent.length - 1 ? 'save' : 'autosave'} over ${before + 1}`),
  );
});
