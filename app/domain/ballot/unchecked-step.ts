import type { OutcomeStep, Unchecked } from './outcome-answer';

/** What is missing from the facts, so that nobody guesses. */
export function uncheckedStep(what: Unchecked): OutcomeStep {
  return { rule: what, says: WORDS[what], source: 'the facts given' };
}

const WORDS: { readonly [U in Unchecked]: string } = {
  veto: 'It is not known whether a seat with a veto voted against, and that could change the outcome.',
  categories:
    'It is not known which kinds of seats those present hold, and the quorum needs some of each kind.',
  late: 'It is not known whether some votes came before the close, and that could change the outcome.',
};
