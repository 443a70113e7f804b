import type { NoticeStanding } from '../notice/notice-consent';

/**
 * What minutes say of short notice: how long it was, and who agreed to that or waived it; blank where nobody did. Source:
 * governance.md §1, §6.5 (CA 2006 s.307; model article 9(4)).
 */
export function noticeLine(standing: NoticeStanding | null, agreedBy: readonly string[]): string {
  if (!standing?.short || agreedBy.length === 0) return '';
  const { kind, days, needs } = standing;
  const given = `${days} clear ${days === 1 ? 'day' : 'days'} of notice ${days === 1 ? 'was' : 'were'} given, of ${needs}.`;
  const names = agreedBy.join(', ');
  return kind === 'consent'
    ? `${given} Shorter notice was agreed by ${names} (Companies Act 2006, section 307).`
    : `${given} Notice was waived by ${names} (model article 9(4)).`;
}
