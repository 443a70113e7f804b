import { act, fireEvent } from '@testing-library/react';
import { type ReactNode, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BallotChoices } from '~/components/ballot/ballot-choices';
import { Dialog } from '~/components/ui/dialog';
import { holdEarlyTyping } from '~/components/ui/early-typing';

let unmount: (() => void) | undefined;
afterEach(() => {
  act(() => unmount?.());
  unmount = undefined;
  document.body.innerHTML = '';
});

function TakenOver({ then }: { then: () => void }) {
  useEffect(then, [then]);
  return null;
}

/** The page as the server sent it; `early` is done before its scripts have come, `late` while they take it over. */
async function takenOver(page: ReactNode, { early, late }: { early: () => void; late?: () => void }) {
  const box = document.createElement('div');
  box.innerHTML = renderToString(page);
  document.body.append(box);
  early();
  const giveBack = holdEarlyTyping(document);
  late?.();
  await act(async () => {
    const root = hydrateRoot(
      box,
      <>
        {page}
        <TakenOver then={giveBack} />
      </>,
    );
    unmount = () => root.unmount();
  });
}

const byLabel = <T extends HTMLElement>(label: string) =>
  document.querySelector<T>(`[aria-label="${label}"]`) as T;
const type = (label: string, value: string) => fireEvent.input(byLabel(label), { target: { value } });

function Body() {
  const [body, choose] = useState('TB');
  return (
    <>
      <select aria-label="Body" value={body} onChange={({ target }) => choose(target.value)}>
        <option value="TB">Trust Board</option>
        <option value="CAB">Cabinet</option>
      </select>
      <p>Chosen: {body}</p>
    </>
  );
}

describe('what is typed before the scripts have come', () => {
  it('stays in a text that the server had filled, and its form hears of it', async () => {
    const heard = vi.fn();
    const page = (
      <form onInput={heard}>
        <textarea aria-label="Minute" defaultValue="Agreed." />
        <input aria-label="Title" defaultValue="A title" />
        <textarea aria-label="Untouched" defaultValue="As it was." />
      </form>
    );
    await takenOver(page, {
      early: () => {
        type('Minute', 'Agreed, after a debate.');
        type('Title', 'A better title');
      },
    });
    expect(byLabel('Minute')).toHaveValue('Agreed, after a debate.');
    expect(byLabel('Title')).toHaveValue('A better title');
    expect(byLabel('Untouched')).toHaveValue('As it was.');
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('also what is typed while they take the page over, and the caret with it', async () => {
    const page = <textarea aria-label="Minute" defaultValue="Agreed." />;
    await takenOver(page, {
      early: () => type('Minute', 'Agreed by'),
      late: () => {
        const field = byLabel<HTMLTextAreaElement>('Minute');
        field.value = 'All agreed by';
        field.setSelectionRange(3, 3);
        fireEvent.input(field);
      },
    });
    const field = byLabel<HTMLTextAreaElement>('Minute');
    expect(field).toHaveValue('All agreed by');
    expect(field.selectionEnd).toBe(3);
  });

  it('a choice of the vote stays, and the button repeats it', async () => {
    await takenOver(
      <form>
        <BallotChoices cast="for" />
      </form>,
      {
        early: () => {
          fireEvent.click(document.querySelector('[value=abstain]') as Element);
          fireEvent.click(document.querySelector('[value=against]') as Element);
        },
      },
    );
    expect(document.querySelector(':checked')).toHaveAttribute('value', 'against');
    expect(document.querySelector('button')).toHaveTextContent('Change my vote: Against');
  });

  it('so do a choice of a list that the page follows, and a tick taken away', async () => {
    const page = (
      <form>
        <Body />
        <input type="checkbox" aria-label="Key" defaultChecked />
      </form>
    );
    await takenOver(page, {
      early: () => {
        byLabel<HTMLSelectElement>('Body').value = 'CAB';
        fireEvent.click(byLabel('Key'));
      },
    });
    expect(byLabel('Body')).toHaveValue('CAB');
    expect(document.querySelector('p')).toHaveTextContent('Chosen: CAB');
    expect(byLabel('Key')).not.toBeChecked();
  });

  it('a form that was opened in place stays open', async () => {
    const page = (
      <Dialog trigger="Close the item" title="Close it?">
        <textarea aria-label="Reason" />
      </Dialog>
    );
    // It is told of what the person did before it came, and goes on.
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
    await takenOver(page, {
      early: () => {
        document.querySelector('details')?.setAttribute('open', '');
        type('Reason', 'No quorum');
      },
    });
    expect(complained.mock.calls).toEqual([
      [expect.stringContaining('Extra attributes'), 'open', expect.anything()],
    ]);
    expect(document.querySelector('dialog')).toBeNull();
    expect(byLabel('Reason')).toHaveValue('No quorum');
  });

  it('what the browser put back into a page loaded again is not taken for typed', async () => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: 'reload' } as never]);
    const heard = vi.fn();
    await takenOver(
      <form onInput={heard}>
        <input aria-label="Title" defaultValue="A title" />
      </form>,
      { early: () => type('Title', 'An older title') },
    );
    expect(heard).not.toHaveBeenCalled();
  });
});
