import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DaySumList } from '~/components/notice/day-sum-list';
import { SeatRows } from '~/components/trial/seat-rows';
import { TrialAnswer } from '~/components/trial/trial-answer';
import { dateAnswerWords } from '~/content/date-words';
import { placeOf } from '~/content/trial-words';
import { computeOutcome } from '~/domain/ballot/compute-outcome';
import type { OutcomeInput } from '~/domain/ballot/outcome-input';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the days of a sum', () => {
  it('stand in order, each with its number or why it has none', () => {
    render(
      <DaySumList
        counted={['2026-04-02', '2026-04-07']}
        skipped={[
          { date: '2026-04-03', reason: 'bank holiday: Good Friday' },
          { date: '2026-04-04', reason: 'weekend' },
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => plain(textContent ?? ''))).toEqual([
      '1Thursday 2 April 2026, day 1',
      '–Friday 3 April 2026, not counted: bank holiday: Good Friday',
      '–Saturday 4 April 2026, not counted: weekend',
      '2Tuesday 7 April 2026, day 2',
    ]);
  });

  it('says so where there are none', () => {
    render(<DaySumList counted={[]} skipped={[]} />);
    expect(screen.getByText('No day lies between.')).toBeVisible();
  });
});

describe('the seats of a trial', () => {
  it('have a group each for where and how, named by the seat', () => {
    const seat = {
      number: 1,
      name: 'Chair, Ruth Pellingham',
      category: '',
      veto: false,
      vote: '',
      leads: true,
    };
    render(<SeatRows seats={[{ ...seat, at: 'on-line', barred: true, restricted: false }]} />);
    expect(screen.getByRole('group', { name: 'Where is Chair, Ruth Pellingham' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'On line' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'No vote' })).toBeChecked();
    expect(
      screen.getByRole('checkbox', { name: /Restricted.*by a standing order: Chair/ }),
    ).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: /Barred.*by an interest: Chair/ })).toBeChecked();
  });
});

describe('the answer of a trial', () => {
  const input: OutcomeInput = {
    rule: {
      profile: 'trust-board',
      quorum: { count: 2 },
      majority: { share: [1, 2], test: 'more-than', base: 'cast' },
      tie: 'casting-vote',
      veto: ['Seat 9'],
      remote: true,
    },
    seats: 5,
    present: 5,
    recused: 0,
    votes: { for: 3, against: 1, abstain: 0 },
    method: 'meeting',
  };

  it('gives the outcome, its facts and its steps, and what is not known', () => {
    render(<TrialAnswer answer={computeOutcome(input)} />);
    expect(screen.getByText('Not decided')).toBeVisible();
    expect(screen.getByText('3 For, 1 Against')).toBeVisible();
    expect(screen.getByText('Quorate: 5 counted, 2 needed.')).toBeVisible();
    expect(screen.getByText('1 who could vote did not.')).toBeVisible();
    expect(screen.getByText(/whether a seat with a veto voted against/)).toBeVisible();
  });

  it('gives the refusal of an unlawful card with what it rests on', () => {
    render(
      <TrialAnswer answer={computeOutcome({ ...input, rule: { ...input.rule, quorum: { count: 1 } } })} />,
    );
    expect(screen.getByRole('heading', { name: 'This card is not lawful for this body' })).toBeVisible();
    expect(screen.getByText(/model article 11\(2\)/)).toBeVisible();
    expect(screen.queryByText(/Quorate/)).toBeNull();
  });
});

describe('words', () => {
  it.each([
    ['/rule/quorum/count', 'The quorum', 'quorum'],
    ['/rule/majority/share', 'The share that carries it', 'share'],
    ['/votes/3/seat', 'The votes', 'for'],
    ['/seats/1', 'The seats', undefined],
    ['', 'The form', undefined],
  ])('the path %s is %s', (path, place, fieldId) => {
    expect(placeOf(path)).toEqual(fieldId ? { place, fieldId } : { place });
  });

  const sum = { days: 1, counted: [], skipped: [], latest: '2026-04-10', closes: true };
  it.each([
    [
      { kind: 'latest-notice', meetsOn: '2026-04-15', needs: 1 } as const,
      sum,
      '17:00',
      'Notice by 17:00 on 10 April 2026',
      'That leaves 1 clear day.',
    ],
    [
      { kind: 'call-in', publishedOn: '2026-04-01', days: 5 } as const,
      { ...sum, effectiveOn: null },
      '',
      'Requests until the end of 10 April 2026',
      /is not known/,
    ],
    [
      { kind: 'lapse', circulatedOn: '2026-04-01', days: 5 } as const,
      sum,
      '',
      'It lapses at the end of 10 April 2026',
      /no effect/,
    ],
    [
      { kind: 'key-decision', noticeOn: '2026-04-01', meetsOn: '2026-04-15', needs: 28 } as const,
      { ...sum, days: 13, enough: false },
      '',
      '13 clear days: not enough',
      'The last lawful day for notice was 10 April 2026.',
    ],
  ])('of $kind', (question, answer, endsAt, title, says) => {
    const words = dateAnswerWords(question, answer, endsAt);
    expect(plain(words.title)).toBe(title);
    expect(plain(words.says)).toMatch(says);
  });
});
