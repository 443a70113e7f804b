import { render, screen, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import { ConductDropped, ConductLine } from '~/components/meeting/conduct-panel';
import { SpeakersPanel } from '~/components/meeting/speakers-panel';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';

const room = (wish: Partial<MeetingRoom>): MeetingRoom =>
  ({
    head: { id: 'm1', state: 'in-session' },
    acts: { conduct: true, callSpeaker: false },
    observers: [],
    conduct: { personId: 'it', name: 'Imogen Tarrant', you: false },
    speakers: { hands: [], observersMayAsk: false, mayAsk: false },
    ...wish,
  }) as unknown as MeetingRoom;

function show(element: React.ReactElement) {
  render(<RouterProvider router={createMemoryRouter([{ path: '*', element }])} />);
}

describe('the conduct', () => {
  it.each([
    ['is connected', ['Imogen Tarrant'], false],
    ['is not known to be away', null, false],
    ['has dropped', ['Ruth Pellingham'], true],
  ] as const)('is offered loudly only where whoever conducts %s', (_, people, away) => {
    show(
      <>
        <ConductDropped room={room({})} people={people} />
        <ConductLine room={room({})} people={people} />
      </>,
    );
    expect(screen.queryAllByRole('status')).toHaveLength(away ? 1 : 0);
    expect(screen.getAllByRole('button', { name: 'Take over' })).toHaveLength(1);
  });

  it('is not offered to who may not take it', () => {
    const member = room({ acts: { conduct: false } as MeetingRoom['acts'] });
    show(<ConductDropped room={member} people={[]} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('the speakers’ queue', () => {
  const hands = [
    { id: 'h1', name: 'Priti Vaswani', called: true, you: false },
    { id: 'h2', name: 'Wilf Harbottle', called: false, you: true },
  ];

  it('lets a member take down the own hand alone', () => {
    show(<SpeakersPanel room={room({ speakers: { hands, observersMayAsk: false, mayAsk: false } })} />);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Priti Vaswani');
    expect(within(first as HTMLElement).queryByRole('button')).not.toBeInTheDocument();
    expect(
      within(second as HTMLElement).getByRole('button', { name: 'Lower: Wilf Harbottle' }),
    ).toBeVisible();
  });

  it('lets the chair call, lower and let observers ask', () => {
    const acts = { conduct: true, callSpeaker: true } as MeetingRoom['acts'];
    const observers = [{ name: 'Nell Ostrowska', role: '' }];
    const speakers = { hands, observersMayAsk: false, mayAsk: true };
    show(<SpeakersPanel room={room({ acts, observers, speakers })} />);
    const buttons = screen.getAllByRole('button').map((button) => button.textContent);
    expect(buttons).toEqual([
      'Has spoken: Priti Vaswani',
      'Call: Wilf Harbottle',
      'Lower: Wilf Harbottle',
      'Ask to speak',
      'Let observers ask to speak',
    ]);
  });
});
