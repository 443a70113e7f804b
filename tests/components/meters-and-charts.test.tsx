import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QuorumMeter } from '~/components/ballot/quorum-meter';
import { VoteBar } from '~/components/ballot/vote-bar';
import { BurnUpChart } from '~/components/chart/burn-up-chart';
import { OnTimeChart } from '~/components/chart/on-time-chart';
import { linear, roundTicks } from '~/components/chart/scale';

describe('QuorumMeter', () => {
  it.each([
    [9, 'Quorate'],
    [6, 'Quorate'],
    [5, 'Not quorate'],
  ])('with %i here of a quorum of 6 says %s', (present, word) => {
    render(<QuorumMeter seats={11} present={present} quorum={6} />);
    expect(screen.getByText(word)).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: `${present} of 11 members count towards the quorum of 6` }),
    ).toBeInTheDocument();
  });

  it('always has both figures in words', () => {
    for (const [present, quorum] of [
      [9, 6],
      [6, 6],
      [0, 6],
    ] as const) {
      const { container, unmount } = render(<QuorumMeter seats={11} present={present} quorum={quorum} />);
      expect(container).toHaveTextContent(`${present} here`);
      expect(container).toHaveTextContent(`${quorum} needed`);
      unmount();
    }
  });
});

describe('VoteBar', () => {
  it('has one mark a vote, each with its texture, and the figures', () => {
    const { container } = render(<VoteBar votesFor={7} against={1} abstained={1} />);
    expect(container.querySelectorAll('.mark-for')).toHaveLength(7);
    expect(container.querySelectorAll('.mark-against')).toHaveLength(1);
    expect(container).toHaveTextContent('For, against, abstained: 7–1–1');
  });
});

describe('charts', () => {
  it('speak a summary and hold the same figures as a table', () => {
    render(
      <BurnUpChart
        title="More closed than opened"
        points={[
          { month: 'April', opened: 14, closed: 4 },
          { month: 'May', opened: 21, closed: 9 },
        ]}
      />,
    );
    expect(
      screen.getAllByRole('img', { name: '21 actions opened since April, 9 closed, 12 open.' }).length,
    ).toBeGreaterThan(0);
    const row = screen.getByRole('row', { name: /May/, hidden: true });
    expect(
      within(row)
        .getAllByRole('cell', { hidden: true })
        .map((cell) => cell.textContent),
    ).toEqual(['21', '9', '12']);
  });

  it('give no percentage where too few were due', () => {
    render(
      <OnTimeChart
        title="On time"
        target={85}
        points={[
          { month: 'April', percent: null },
          { month: 'May', percent: 88 },
        ]}
      />,
    );
    expect(screen.getByRole('row', { name: /April/, hidden: true })).toHaveTextContent('Too few to say');
  });

  it('scale along a straight line with round ticks', () => {
    expect(linear([0, 100], [106, 18])(50)).toBe(62);
    expect(roundTicks(64)).toEqual([0, 30, 60]);
    expect(roundTicks(0)).toEqual([0, 1, 2]);
  });
});
