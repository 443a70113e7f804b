import { render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import type { Destination } from '~/components/layout/destination';
import { LiveIndicator } from '~/components/layout/live-indicator';
import { OfflineBar } from '~/components/layout/offline-bar';
import { Rail } from '~/components/layout/rail';
import { TabBar } from '~/components/layout/tab-bar';
import { Dialog } from '~/components/ui/dialog';
import { initialsOf, toneOf } from '~/components/ui/person-tone';
import { StatusChip } from '~/components/ui/status-chip';

const destinations: readonly Destination[] = [
  { key: 'desk', label: 'Desk', to: '/desk', count: 5 },
  { key: 'board', label: 'Board', to: '/board' },
  { key: 'register', label: 'Register', to: '/register' },
];
const show = (element: ReactElement) =>
  render(<RouterProvider router={createMemoryRouter([{ path: '*', element }])} />);

describe('rail and bar', () => {
  it('leads who administers the house to its settings, and nobody else', () => {
    const { unmount } = show(<Rail destinations={destinations} helpTo="/help" />);
    expect(screen.queryByRole('link', { name: 'Settings' })).toBeNull();
    unmount();
    show(<Rail destinations={destinations} helpTo="/help" settingsTo="/settings" />);
    expect(screen.getByRole('link', { name: 'Settings' })).toHaveAttribute('href', '/settings');
  });

  it('marks the current page and speaks what waits', () => {
    show(<Rail destinations={destinations} current="board" />);
    const rail = screen.getByRole('navigation', { name: 'Main' });
    expect(within(rail).getByRole('link', { name: 'Board' })).toHaveAttribute('aria-current', 'page');
    expect(within(rail).getByRole('link', { name: 'Desk, 5 waiting' })).toBeInTheDocument();
    expect(within(rail).queryByText('Forward plan')).toBeNull();
  });

  it('keeps the rest behind More, which is current there', () => {
    show(<TabBar destinations={destinations} current="register" />);
    expect(screen.queryByRole('link', { name: 'Register' })).toBeNull();
    expect(screen.getByRole('link', { name: 'More' })).toHaveAttribute('aria-current', 'page');
  });
});

describe('connection', () => {
  it.each([
    ['live', 'Live'],
    ['reconnecting', 'Reconnecting'],
    ['offline', 'Offline'],
  ] as const)('%s has its word', (state, word) => {
    render(<LiveIndicator state={state} />);
    expect(screen.getByRole('status')).toHaveTextContent(word);
  });

  it('says how old the page is, and announces no countdown', () => {
    render(<OfflineBar staleSince="11:06" retryIn={8} />);
    expect(screen.getByRole('status')).toHaveTextContent('You’re offline. Showing 11:06.');
    expect(screen.getByRole('status')).not.toHaveTextContent('8 seconds');
    expect(screen.getByText('Trying again in 8 seconds.')).toBeInTheDocument();
  });
});

describe('primitives', () => {
  it('a dialog is a disclosure with the same form before JavaScript', () => {
    const markup = renderToStaticMarkup(
      <Dialog trigger="Share" title="Share version 4">
        <form method="post" />
      </Dialog>,
    );
    expect(markup).toMatch(/^<details><summary[^>]*>Share<\/summary>/);
    expect(markup).toContain('<form method="post">');
  });

  it('initials leave titles out and always have the same tone', () => {
    expect(initialsOf('Cllr Maureen Thackwray')).toBe('MT');
    expect(initialsOf('Anselm Okafor-Birch')).toBe('AO');
    expect(initialsOf('Reader')).toBe('R');
    expect(toneOf('MT')).toBe(toneOf('MT'));
    expect(toneOf('MT')).toBeLessThan(16);
  });

  it('a chip never has an icon without its word', () => {
    render(<StatusChip status="sealed" detail=", intact" />);
    expect(screen.getByText('Sealed, intact')).toBeInTheDocument();
  });
});
