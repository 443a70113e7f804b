import { input, type RefusalTable, state } from '../refusal-table';

const RESULTS: { readonly [result: string]: string } = {
  carried: 'carried',
  'not-carried': 'not carried',
  inquorate: 'void for want of a quorum',
  objected: 'objected to',
};

/** A casting vote, and declaring, setting aside and contesting a ballot. */
export const DECLARATION_REFUSALS: RefusalTable = {
  // Casting vote
  'casting-vote-not-awaited': state(
    'No casting vote is needed',
    'The vote is not tied, or the casting vote has been given already.',
  ),
  'casting-vote-not-available': state(
    'There is no casting vote here',
    'Whoever presides is not an elector of this ballot or has an interest in it. Decline it: a tie is then not carried.',
  ),
  'casting-vote-reason-needed': input(
    'Say why',
    'The rules of this body ask for the reason of a casting vote.',
  ),
  // Declaring, setting aside, contesting
  'ballot-still-open': state(
    'The vote is not closed yet',
    'The chair or the governance officer closes it first; then its result can be declared.',
  ),
  'declared-otherwise': (facts: { declared: string }) => ({
    status: 409,
    title: 'The result has been declared',
    says: `It was declared ${RESULTS[facts.declared] ?? facts.declared}. A declaration stands; a mistake is corrected in the decision record.`,
  }),
  'casting-vote-awaited': state(
    'The vote is tied',
    'Whoever presides first uses the casting vote or declines it; then the result can be declared.',
  ),
  'objection-stands': state(
    'The objection decides it',
    'In a body that takes no votes an objection returns the paper to its author: it can only be declared so.',
  ),
  'declaration-reason-needed': input(
    'Say why it differs',
    'The declaration differs from the computed outcome, so the reason goes on the record.',
  ),
  'declared-stands': state(
    'The result has been declared',
    'A declared ballot is not set aside. A mistake is corrected in the decision record.',
  ),
  'set-aside-reason-needed': input(
    'Say why',
    'Setting a ballot aside needs a reason: it goes on the record.',
  ),
  'nothing-to-contest': state(
    'There is nothing to contest',
    'No act of this ballot was recorded as instructed by you.',
  ),
  'contested-already': state(
    'You have contested this already',
    'What you said is on the record and the governance officer has been told.',
  ),
  'contest-text-needed': input(
    'Say what is wrong',
    'Write what you did not instruct: it goes on the record beside the act.',
  ),
};
