import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { expect, it } from 'vitest';
import { SourceDecision } from '~/components/action/source-decision';

function show(decisionReadable: boolean) {
  const decision = {
    decisionRef: 'TB/2026/118',
    decisionTitle: decisionReadable ? 'Foster care fees' : '',
    decisionReadable,
  };
  const words = <SourceDecision decision={decision} />;
  render(<RouterProvider router={createMemoryRouter([{ path: '*', element: words }])} />);
}

it('an action leads to its decision where the reader may read that, and nowhere where not', () => {
  show(true);
  expect(screen.getByRole('link', { name: 'TB/2026/118' })).toHaveAttribute('href', '/register/TB/2026/118');
});

it('names it without a link for who leads the action and may not read the decision', () => {
  show(false);
  expect(screen.getByText('TB/2026/118')).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});
