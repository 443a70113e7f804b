import { describe, expect, it } from 'vitest';
import { fromTheChair, type Seat, seatLabel, shortName } from '~/components/table/seat';
import { describeTable, inAList, stillToVote, votesIn } from '~/components/table/table-words';

const seats: readonly Seat[] = [
  { id: 'a', name: 'Priti Vaswani', state: 'voted' },
  { id: 'b', name: 'Ruth Pellingham', state: 'present', chair: true },
  { id: 'c', name: 'Dorothy Akintunde', state: 'present', you: true },
  { id: 'd', name: 'Cllr Maureen Thackwray', state: 'recused' },
  { id: 'e', name: '', state: 'vacant' },
];

describe('the table in words', () => {
  it('starts from whoever presides', () => {
    expect(fromTheChair(seats).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e', 'a']);
  });

  it('describes every seat with its state', () => {
    expect(describeTable(seats)).toBe(
      'Five seats. Yet to vote: Ruth Pellingham (in the chair) and Dorothy Akintunde (who is you). Recused: Cllr Maureen Thackwray. Vacant: a vacant seat. Voted: Priti Vaswani.',
    );
  });

  it('says who is still to vote, with you last', () => {
    expect(stillToVote(seats)).toBe('R.\u00a0Pellingham (Chair) and you');
    expect(stillToVote(seats.filter(({ state }) => state !== 'present'))).toBe('');
  });

  it('counts votes in against those entitled, and no recused or absent seat', () => {
    expect(votesIn(seats)).toEqual({ cast: 1, entitled: 3 });
  });

  it('keeps "Cllr" and calls you "You"', () => {
    expect(seats.map(seatLabel)).toEqual(['Vaswani', 'Pellingham', 'You', 'Cllr Thackwray', 'Vacant seat']);
    expect(shortName('Cllr Maureen Thackwray')).toBe('Cllr M.\u00a0Thackwray');
    expect(inAList(['a', 'b', 'c'])).toBe('a, b and c');
  });
});
