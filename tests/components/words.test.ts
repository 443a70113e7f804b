import { describe, expect, it } from 'vitest';
import { unvotedWords } from '~/content/decision-words';
import { waitingWords } from '~/content/waiting-words';

describe('whom a paper waits on', () => {
  const who = (...people: readonly { name: string; you: boolean }[]) =>
    waitingWords({ kind: 'clearances', people, matters: ['legal'] }).who;
  const me = { name: 'Tobias Fenwright', you: true };
  const mine = { name: 'Executive Team', you: true };
  const lata = { name: 'Lata Sondhi-Cole', you: false };
  const bryony = { name: 'Bryony Castellane', you: false };

  it('names you once, asked by name and as one of a body', () => {
    expect(who(mine, me)).toBe('You');
    expect(who(mine, me, lata)).toBe('You and Lata Sondhi-Cole');
    expect(who(lata, lata, bryony)).toBe('Lata Sondhi-Cole and Bryony Castellane');
    expect(who(mine, me, lata, bryony)).toBe('3 people, one is you');
    expect(who()).toBe('Its governance officer');
  });
});

describe('a question put without a vote', () => {
  it('was agreed only where nobody objected', () => {
    expect(unvotedWords('carried')).toBe('Agreed without a vote.');
    expect(unvotedWords('objected')).toBe('Put without a vote, and objected to.');
    expect(unvotedWords('inquorate')).toBe('Put without a vote.');
  });
});
