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

/** "6 needed; 0 will count at worst, 10 at best (ten members not heard from)." */
export function forecastWords({ needed, worst, best, silent, interests }: QuorumForecast): string {
  const open = [
    ...(silent > 0 ? [`${counted(silent, 'member')} not heard from`] : []),
    ...(interests > 0 ? [`${counted(interests, 'interest')} not ruled on`] : []),
  ];
  const range = worst === best ? `${best} will count` : `${worst} will count at worst, ${best} at best`;
  return `${needed} needed; ${range}${open.length > 0 ? ` (${open.join(', ')})` : ''}.`;
}
