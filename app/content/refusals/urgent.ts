import type { Profile } from '~/domain/body/profile';
import { isCouncilProfile } from '~/domain/body/profile';
import type { UrgencyRule } from '~/domain/body/urgency-rule';
import { counted, numberWord } from '~/domain/shared/number-words';
import { dateWords } from '../dates';
import { input, type RefusalTable, state, type Words } from '../refusal-table';

/** Deciding for a body because it cannot wait for its meeting. */
export const URGENT_REFUSALS: RefusalTable = {
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
};
