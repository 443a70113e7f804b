import type { DecisionType } from '~/domain/decision/decision-type';
import type { Gap } from '~/domain/decision/find-gaps';
import { GAP_WORDS, typesInWords } from '../decision-words';
import { input, type RefusalTable, state, type Words } from '../refusal-table';

/** Writing, sealing, publishing and correcting the record of a decision. */
export const DECISION_REFUSALS: RefusalTable = {
  'ballot-not-declared-yet': state(
    'A vote on this item is not declared yet',
    'The record is written from what was declared. The Chair declares the result, or the governance officer records the Chair’s declaration.',
  ),
  'decision-sealed': state(
    'This decision is sealed',
    'What is sealed stays as it is. The governance officer can add a record that corrects it.',
  ),
  'decision-changed': state(
    'Somebody else saved this record while you wrote',
    'Nothing was overwritten. Your words are in the form and theirs are shown beside it. Save again to keep yours.',
  ),
  'type-not-here': (facts: { allowed: readonly DecisionType[] }) => ({
    status: 422,
    title: 'This body does not decide that here',
    says: `At this stage a decision is ${typesInWords(facts.allowed)}. The paper’s route says so.`,
  }),
  'inquorate-so-deferred': input(
    'There was no quorum',
    'Without a quorum nothing was decided, so the item can only be recorded as deferred. The Chair can put it to a later meeting.',
  ),
  'objected-so-returned': input(
    'A member objected',
    'This body takes no votes, so the paper returns to its author. Record it as referred back.',
  ),
  'nothing-was-carried': input(
    'No motion was carried for this',
    'A decision is recorded as the ballot declared it. Choose another kind, or ask the Chair to put the question.',
  ),
  'it-was-carried': input(
    'The motion was carried',
    'It cannot be recorded as rejected, deferred or referred back unless a motion to do so was carried too. Choose the kind that fits.',
  ),
  'record-incomplete': (facts: { gaps: readonly Gap[] }) => ({
    status: 422,
    title: 'The record is not complete',
    says: facts.gaps.map((gap) => GAP_WORDS[gap]).join(' '),
  }),
  'lead-unknown': input(
    'A lead is not known here',
    'Choose a person from the list. An administrator can add somebody who is missing.',
  ),
  'dissent-not-present': state(
    'Only a member who took part can dissent',
    'The member was not at the meeting, or an interest barred the member from this item.',
  ),
  'stage-not-current': state(
    'The paper is no longer at this stage',
    'It moved on before this record was sealed. The governance officer of the body that has it now can say why.',
  ),
  'not-an-earlier-stage': input(
    'That is not an earlier stage',
    'A paper is referred back to a stage that it has passed. Choose one from the list.',
  ),
  'seal-first': state(
    'This record is not sealed yet',
    'The governance officer seals it first; then it can be published.',
  ),
  'edit-instead': state(
    'This record is not sealed yet',
    'Change the record itself: a correction is for what is sealed.',
  ),
  'correct-the-original': state(
    'This record is itself a correction',
    'Correct the record that it corrects: each correction names the original.',
  ),
  'condition-needs-note': input(
    'Say what meets the condition',
    'Name the letter, the report or the decision that meets it.',
  ),
  'key-needs-route': state(
    'The paper says that it is a key decision',
    'Here its route asks for no notice of one (SI 2012/2089 reg 9), and nobody can lift that. If it is not key, its author issues a version that says so. If it is, its sponsor withdraws it, and it is submitted again on a route with a key decision.',
  ),
  'not-at-your-desk': (): Words => ({
    status: 403,
    title: 'This paper does not wait for your desk',
    says: 'It is with another body now, or has not come to you yet. The paper’s line shows who has it.',
  }),
};
