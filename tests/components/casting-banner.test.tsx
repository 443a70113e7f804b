import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CastingBanner } from '~/components/ballot/casting-vote-panel';
import { Clauses } from '~/components/ballot/clauses';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { aRoomBallot } from './a-room-ballot';

const tied = (acts: Partial<RoomBallot['acts']>) =>
  aRoomBallot({
    acts,
    ballot: {
      state: 'closed',
      tally: { for: 1, against: 1, abstain: 1, notVoting: 0, late: 0 },
      outcome: { result: 'undecided', castingVote: 'awaited', steps: [] },
    },
  });

it('whoever presides is told that the casting vote waits for them; all others by name', () => {
  const { unmount } = render(<CastingBanner room={tied({ castingVote: true, instructedBy: null })} />);
  expect(screen.getByText('Waiting for you')).toBeVisible();
  unmount();
  // The officer may record it and is not who gives it.
  render(<CastingBanner room={tied({ castingVote: true })} />);
  expect(screen.getByText('Waiting for Ruth Pellingham')).toBeVisible();
});

it('words with marks of their own keep them', () => {
  const { container } = render(
    <Clauses text={'That the articles be altered:\n(a) article 3 is left out;\n(12) and so on.'} />,
  );
  expect(container).toHaveTextContent(
    'That the articles be altered:(a) article 3 is left out;(12) and so on.',
  );
  expect(screen.getByText('article 3 is left out;')).toBeVisible();
  expect(screen.getByText('and so on.')).toBeVisible();
});
