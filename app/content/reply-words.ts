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

/** "3 needed. 2 counted if nobody else comes, 4 if everybody does who has not said." */
export function forecastWords({ needed, worst, best, silent, interests }: QuorumForecast): string {
  const open = [
    ...(silent > 0 ? [`${counted(silent, 'member')} not heard from`] : []),
    ...(interests > 0 ? [`${counted(interests, 'interest')} not ruled on`] : []),
  ];
  const range = worst === best ? `${best} will count` : `${worst} will count at worst, ${best} at best`;
  return `${needed} needed; ${range}${open.length > 0 ? ` (${open.join(', ')})` : ''}.`;
}
