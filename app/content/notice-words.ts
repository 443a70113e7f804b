import type { NoticeKind } from '~/domain/notice/notice-kind';
import type { UrgencyAgreer } from '~/domain/notice/special-urgency';

export const AGREER_WORDS: { readonly [A in UrgencyAgreer]: string } = {
  'scrutiny-chair': 'the scrutiny chair',
  'council-chair': 'the chair of the council',
  'council-vice-chair': 'the vice-chair of the council',
};

export const NOTICE_KIND_WORDS: { readonly [K in NoticeKind]: string } = {
  'key-decision': 'Notice of the key decision',
  'general-exception': 'General exception',
  'special-urgency': 'Special urgency',
  'private-meeting': 'Notice of taking it in private',
  'private-meeting-again': 'Second notice of taking it in private',
  'private-urgency': 'Agreement to take it in private without notice',
};
