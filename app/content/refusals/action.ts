import { dateWords } from '../dates';
import type { RefusalTable } from '../refusal-table';

const STATES: { readonly [state: string]: string } = {
  completed: 'is waiting for the body to close it',
  closed: 'has been closed by the body',
  superseded: 'was replaced by a later decision',
  open: 'is open',
};

export const ACTION_REFUSALS: RefusalTable = {
  'action-not-open': (facts: { state: string }) => ({
    status: 409,
    title: 'This action is no longer open',
    says: `It ${STATES[facts.state] ?? 'is not open'}, so nothing was changed. The body can return it to its lead.`,
  }),
  'action-before-seal': () => ({
    status: 409,
    title: 'The record is not sealed yet',
    says: 'Write the action into the record: its seal makes the action. To a sealed record it is added here.',
  }),
  'action-of-correction': () => ({
    status: 409,
    title: 'A correction has no actions of its own',
    says: 'Add the action to the decision that it corrects.',
  }),
  'action-due-passed': () => ({
    status: 422,
    title: 'That due date has passed',
    says: 'An action that is new is due today or later.',
  }),
  'closure-needs-evidence': () => ({
    status: 422,
    title: 'There is no evidence yet',
    says: 'Add a note, a link or a file that shows that it was done. Then ask the body to close it.',
  }),
  'closure-not-asked': () => ({
    status: 409,
    title: 'Its lead has not asked for closure',
    says: 'The body closes an action once its lead says that it is done and files the evidence.',
  }),
  'closure-by-lead': () => ({
    status: 403,
    title: 'You cannot close your own action',
    says: 'The body closes it. Another governance officer, who neither leads nor helps with it, records that.',
  }),
  'closure-needs-minute': () => ({
    status: 422,
    title: 'Say where the body agreed',
    says: 'Choose the meeting and the agenda item at which the body agreed to close it: that is its minute reference.',
  }),
  'closure-before-asked': ({ askedOn }: { askedOn: string }) => ({
    status: 422,
    title: 'That meeting was over before closure was asked',
    says: `Closure was asked on ${dateWords(askedOn)}. Choose a meeting of that day or later, at which the body had the evidence; until there is one, the action stays as it is.`,
  }),
  'closure-other-body': () => ({
    status: 422,
    title: 'That was a meeting of another body',
    says: 'Only the body that made the decision closes its action. Choose a meeting of that body.',
  }),
  'return-needs-reason': () => ({
    status: 422,
    title: 'Say why it goes back',
    says: 'The lead needs to know what is still missing.',
  }),
  'due-date-unchanged': () => ({
    status: 422,
    title: 'That is the date it has now',
    says: 'Choose another date, or leave it as it is.',
  }),
};
