import { dateTimeWords, dateWords } from '../dates';
import { type RefusalTable, state, type Words } from '../refusal-table';

/** Calling a decision in, and answering that. */
export const CALL_IN_REFUSALS: RefusalTable = {
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
};
