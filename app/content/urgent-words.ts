import type { UrgencyRule } from '~/domain/body/urgency-rule';
import type { UrgentState } from '~/domain/decision/urgent-state';
import { counted } from '~/domain/shared/number-words';

/** Where a decision taken between meetings stands with its body. */
export const URGENT_STATE_WORDS: { readonly [S in UrgentState]: string } = {
  'to-report': 'To be reported to the next meeting',
  overdue: 'Report overdue: a meeting has passed without it',
  reported: 'Reported; the answer is not recorded yet',
  ratified: 'Ratified',
  noted: 'Reported and noted',
  disputed: 'Not ratified: it stands, and the record says so',
};

/** Who decides between meetings, whom that member consults, and what the next meeting does: the rule of a card. */
export function urgencyWords({ by, consults, answer }: UrgencyRule): string {
  if (by === 'nobody') return 'Nobody: it waits for a meeting.';
  const who = by === 'chair' ? 'The Chair' : 'The Chair or the Deputy Chair';
  const first = consults === 0 ? '' : `, after consulting ${counted(consults, 'other member')}`;
  return `${who}${first}. The next meeting ${answer === 'ratify' ? 'is asked to ratify it' : 'notes it'}.`;
}
