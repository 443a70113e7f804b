import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import { evidenceWords } from '~/components/action/evidence-pages';
import { PaperCard } from '~/components/paper/paper-card';

type Props = Parameters<typeof PaperCard>[0];
const waiting: Props['body'] = {
  kind: 'waiting',
  who: 'Tobias Fenwright',
  what: 'to answer 3 questions',
  day: 9,
  target: 10,
  due: '27 Nov',
};

function show(props: Partial<Props> = {}) {
  const card = (
    <PaperCard
      to="/papers/41"
      reference="TB-041"
      title="Proposed VAT arrangement"
      body={waiting}
      {...props}
    />
  );
  return render(<RouterProvider router={createMemoryRouter([{ path: '*', element: card }])} />);
}

describe('PaperCard', () => {
  it('is one link with who it waits for and its day', () => {
    show();
    expect(screen.getByRole('link', { name: 'Proposed VAT arrangement' })).toHaveAttribute(
      'href',
      '/papers/41',
    );
    expect(screen.getByText('Waiting on')).toBeInTheDocument();
    expect(screen.getByText('Tobias Fenwright')).toBeInTheDocument();
    expect(screen.getByText('Day 9 of 10')).toBeInTheDocument();
  });

  it.each([
    [11, '1 day over'],
    [13, '3 days over'],
  ])('says by how many days it is over on day %i', (day, words) => {
    show({ mark: 'over', body: { ...waiting, day } as Props['body'] });
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.getByText('Over target,')).toBeInTheDocument();
  });

  it('carries a band while a vote is open, with turnout and no direction', () => {
    show({ vote: { cast: 6, entitled: 9 } });
    expect(screen.getByText('Vote open')).toHaveTextContent('Vote open6 of 9 in');
  });

  it('shows call-in and implementation', () => {
    show({ body: { kind: 'call-in', left: '2 days 6 h left', ends: 'Ends 25 Nov, 17:00' } });
    expect(screen.getByText('Call-in open')).toBeInTheDocument();
    show({ body: { kind: 'implementation', closed: 9, actions: 12, note: 'Due 31 Jan' } });
    expect(screen.getByText('9 of 12')).toBeInTheDocument();
  });

  it('names its readers and counts its comments aloud', () => {
    show({ comments: 1, readers: ['Ruth Pellingham', 'Nell Ostrowska', 'Kit Marlborough'] });
    expect(screen.getByText('Ruth Pellingham, looking now')).toBeInTheDocument();
    expect(screen.getByText('and 1 more')).toBeInTheDocument();
    expect(screen.getByText('comment')).toBeInTheDocument();
  });
});

describe('evidence', () => {
  it.each([
    [0, 1, 'None yet'],
    [1, 2, '1 of 2'],
    [1, 1, 'Filed'],
    [4, 4, 'All 4 filed'],
  ])('%i of %i reads "%s"', (filed, wanted, words) => {
    expect(evidenceWords(filed, wanted)).toBe(words);
  });
});
