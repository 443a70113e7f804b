import type { PaperText } from '~/content/paper-text';
import type { Classification, PaperState } from '~/domain/paper/classification';
import type { ListedAttachment } from './attachment-list';
import type { MenuVersion } from './version-menu';
import type { VoteShown } from './vote-panel';

/** A paper as its page draws it: what the query gives, with the text read. */
export type PaperShown = {
  readonly ref: string;
  readonly state: PaperState;
  readonly classification: Classification;
  readonly classificationReason: string;
  readonly body: { readonly name: string; readonly shortName: string };
  readonly author: { readonly name: string; readonly role: string };
  readonly sponsor: { readonly name: string; readonly role: string };
  readonly version: MenuVersion | null;
  readonly versions: readonly MenuVersion[];
  readonly since: number | null;
  readonly text: PaperText;
  readonly attachments: readonly ListedAttachment[];
  readonly item: {
    readonly meetingId: string;
    readonly number: string;
    readonly kind: string;
    readonly now: boolean;
    readonly tabled: number | null;
  } | null;
  readonly vote: VoteShown | null;
  readonly inWriting: {
    readonly circulating: {
      readonly ref: string;
      readonly body: string;
      readonly agreed: number;
      readonly eligible: number;
      readonly lapsesOn: string;
    } | null;
    readonly mayCirculate: boolean;
  };
  readonly mayTakeUrgent: boolean;
  readonly decidedBy: string | null;
  readonly unissued: boolean;
  /** The newest version that the reader marked as read; null for none. */
  readonly readVersion: number | null;
  readonly may: {
    readonly edit: boolean;
    readonly submit: boolean;
    readonly share: boolean;
    /** Something is shared, and this reader may end it whatever has become of the paper. */
    readonly endShare: boolean;
    readonly askAdvice: boolean;
    readonly withdraw: boolean;
  };
};
