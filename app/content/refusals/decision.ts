import type { Profile } from '~/domain/body/profile';
import { isCouncilProfile } from '~/domain/body/profile';
import type { UrgencyRule } from '~/domain/body/urgency-rule';
import type { DecisionType } from '~/domain/decision/decision-type';
import type { Gap } from '~/domain/decision/find-gaps';
import { counted, numberWord } from '~/domain/shared/number-words';
import { dateTimeWords, dateWords } from '../dates';
import { GAP_WORDS, typesInWords } from '../decision-words';
import { input, type RefusalTable, state, type Words } from '../refusal-table';

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
  'not-callable': state(
    'This decision cannot be called in',
    'Only one of a council’s executive that was not called in before can be. Its record says which it is.',
  ),
  'call-in-not-begun': state(
    'The call-in window has not begun',
    'It begins when the governance officer publishes the decision.',
  ),
  'call-in-closed': (facts: { closedAt: string }): Words => ({
    status: 409,
    title: 'The call-in window has closed',
    says: `It closed at ${dateTimeWords(facts.closedAt)}. Nobody can open it again; scrutiny may still review the decision at a meeting of its own.`,
  }),
  'called-in-already': state(
    'It has been called in already',
    'Enough members asked before you. The decision is held, or scrutiny has answered.',
  ),
  'executive-asks': (): Words => ({
    status: 403,
    title: 'A member of the executive cannot call it in',
    says: 'Scrutiny is for councillors outside the executive (LGA 2000 s.9F). Another member of the committee can ask.',
  }),
  'not-called-in': state(
    'Nobody has called it in',
    'There is nothing for scrutiny to answer. Its members can ask while the window is open.',
  ),
  'call-in-answered': state(
    'The call-in has been answered',
    'The answer stands in the record. A decision is called in once.',
  ),
  'council-answers': state(
    'The council has it to review',
    'Record what the council answered: no further action, or back to who decided.',
  ),
  'met-on-wrong': (facts: { from: string; until: string }): Words => ({
    status: 422,
    title: 'That day cannot be',
    says: `Enter the day of the meeting that answered: from ${dateWords(facts.from)} to ${dateWords(facts.until)}.`,
  }),
  'condition-needs-note': input(
    'Say what meets the condition',
    'Name the letter, the report or the decision that meets it.',
  ),
  'urgency-not-for-body': (facts: { profile: Profile }): Words => ({
    status: 409,
    title: 'Nobody decides alone for this body',
    says: isCouncilProfile(facts.profile)
      ? 'The law lets no single councillor decide for a council or its committee (LGA 1972 s.101). An officer with delegated power may, or the body meets; nobody can lift this.'
      : 'It has no meetings whose next one could be too late: it decides when it is asked, or only recommends. The paper’s route shows how.',
  }),
  'urgency-not-allowed': state(
    'This body’s card leaves nothing to one member',
    'What cannot wait needs a meeting, or where the articles allow it a resolution in writing. An administrator can give the body another card, which holds from a later day.',
  ),
  'urgency-not-theirs': (facts: { by: UrgencyRule['by'] }): Words => ({
    status: 403,
    title: 'Its card leaves this to another member',
    says: `${facts.by === 'chair' ? 'Only the Chair' : 'The Chair or the Deputy Chair'} decides between meetings, or the governance officer records it in that name.`,
  }),
  'urgent-taker-barred': (): Words => ({
    status: 403,
    title: 'An interest keeps you out of this decision',
    says: 'Whoever is barred from the item does not decide it alone either. It waits for a meeting, or a dispensation or authorisation lifts the bar.',
  }),
  'consult-more': (facts: { least: number; consulted: number }): Words => ({
    status: 422,
    title: 'More members are to be consulted first',
    says: `The body’s card asks for at least ${counted(facts.least, 'other member')} without an interest, and ${facts.consulted === 0 ? 'none is' : `${numberWord(facts.consulted)} ${facts.consulted === 1 ? 'is' : 'are'}`} named. Consult them, then record what they said.`,
  }),
  'body-is-meeting': state(
    'The body is meeting now',
    'What it can decide itself is not decided for it. The Chair can take it at the meeting.',
  ),
  'needed-before-taken': input(
    'It was needed before it is taken',
    'Enter the day by which it has to be decided: today or later.',
  ),
  'urgent-can-wait': (facts: { meetsOn: string }): Words => ({
    status: 409,
    title: 'It can wait for the next meeting',
    says: `The body meets on ${dateWords(facts.meetsOn)}, in time for the day on which it is needed. The governance officer can put it on that agenda.`,
  }),
  'taker-unknown': input(
    'Who took it is not known here',
    'Choose the member from the list. An administrator can add somebody who is missing.',
  ),
  'taken-when': input('Say when it was taken', 'Give the day and the time at which the member decided.'),
  'taken-in-future': input(
    'That time has not come yet',
    'Give the day and the time at which it was decided.',
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
