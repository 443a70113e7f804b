import type { Reply } from '~/domain/meeting/attendance-reply';
import type { QuorumForecast } from '~/domain/meeting/quorum-forecast';
import { counted } from '~/domain/shared/number-words';

/** What a member said, as others read it. */
export const REPLY_WORDS: { readonly [R in Reply]: string } = {
  attending: 'Coming',
  'on-line': 'Coming on line',
  apologies: 'Apologies',
  substitute: 'Sends a substitute',
};

export const VERDICT_WORDS: { readonly [V in QuorumForecast['verdict']]: string } = {
  met: 'Quorum foreseen',
  'at-risk': 'Quorum at risk',
  'not-met': 'No quorum foreseen',
};

/** "6 are needed. Between 0 and 10 will count: ten members have not replied." */
export function forecastWords({ needed, worst, best, silent, interests }: QuorumForecast): string {
  const open = [
    ...(silent > 0 ? [`${counted(silent, 'member')} ${silent === 1 ? 'has' : 'have'} not replied`] : []),
    ...(interests > 0
      ? [`${counted(interests, 'interest')} ${interests === 1 ? 'is' : 'are'} not ruled on`]
      : []),
  ];
  const range = worst === best ? `${best} will count` : `Between ${worst} and ${best} will count`;
  return `${needed} ${needed === 1 ? 'is' : 'are'} needed. ${range}${open.length > 0 ? `: ${open.join(', ')}` : ''}.`;
}
