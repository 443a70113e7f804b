import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RouteHorizontal } from '~/components/line/route-horizontal';
import { routeLayout, wrapWords } from '~/components/line/route-layout';
import { RouteSummary } from '~/components/line/route-summary';
import { RouteVertical } from '~/components/line/route-vertical';
import type { Station } from '~/components/line/station';

const stations: readonly Station[] = [
  { id: '1', body: 'Executive Team', gate: 'Consensus', when: ['5 October 2026'], state: 'passed' },
  { id: '2', body: 'Finance', when: ['Sent back, 5 Oct'], state: 'sent-back' },
  { id: '3', body: 'Finance', when: ['Endorsed 4–0'], state: 'passed' },
  { id: '4', body: 'Scrutiny', state: 'skipped', reason: 'agreed as urgent' },
  { id: '5', body: 'Trust Board', gate: 'Majority, quorum 6', state: 'now' },
  { id: '6', body: 'Cabinet', state: 'to-come' },
];
const many = (count: number): Station[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    body: `Body ${index}`,
    gate: 'Majority',
    state: 'to-come',
  }));

describe('the line (DESIGN.md section 6)', () => {
  it('puts all labels below from 112 px on, alternates below that, and gives up under 60 px', () => {
    expect(routeLayout(many(6), 1200)).toMatchObject({ fits: true, alternate: false });
    expect(routeLayout(many(9), 680)).toMatchObject({ fits: true, alternate: true });
    expect(routeLayout(many(10), 600)).toMatchObject({ fits: false });
  });

  it('keeps 66 px at both ends and an equal pitch between', () => {
    const { stations: placed, pitch } = routeLayout(many(6), 1200);
    expect(placed.map(({ x }) => x)).toEqual([
      66,
      66 + pitch,
      66 + 2 * pitch,
      66 + 3 * pitch,
      66 + 4 * pitch,
      1134,
    ]);
  });

  it('breaks words into lines that fit', () => {
    expect(wrapWords('Department for Education', 120, 8)).toEqual(['Department for', 'Education']);
    expect(wrapWords('Implementation', 20, 8)).toEqual(['Implementation']);
  });

  it.each([
    ['vertical', <RouteVertical key="v" stations={stations} />],
    ['horizontal', <RouteHorizontal key="h" stations={stations} width={900} />],
  ])('is an ordered list with states in words and the current step marked (%s)', (_, route) => {
    render(route);
    const items = within(screen.getByRole('list', { name: 'Route' })).getAllByRole('listitem');
    expect(items).toHaveLength(6);
    expect(items[0]).toHaveTextContent(/Executive Team.*Passed/);
    expect(items[1]).toHaveTextContent(/Sent back/);
    expect(items[3]).toHaveTextContent(/agreed as urgent/);
    expect(items[4]).toHaveAttribute('aria-current', 'step');
  });

  it('falls back to the vertical line when there is no room', () => {
    render(<RouteHorizontal stations={many(10)} width={500} />);
    expect(screen.getAllByText('Majority')).toHaveLength(10);
  });

  it('sums itself up for a phone', () => {
    render(<RouteSummary stations={stations} />);
    expect(screen.getByText('5 of 6')).toBeInTheDocument();
  });
});
