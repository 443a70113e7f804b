import type { MinutesChange } from '~/domain/minutes/changes-between';
import type { MinutesStage, MinutesState } from '~/domain/minutes/minutes-state';
import type { ReadMinutes } from '~/domain/minutes/open-part';
import type { Instant } from '~/domain/shared/instant';

export type SuggestionShown = {
  readonly id: string;
  /** The number of its item; null for the minutes as a whole. */
  readonly item: string | null;
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
  readonly answer: 'taken' | 'not-taken' | null;
  readonly reason: string;
};

/** What the page of minutes shows; the query makes it. */
export type MinutesPageShown = {
  readonly id: string;
  readonly meetingId: string;
  readonly number: number;
  readonly state: MinutesState;
  readonly published: boolean;
  readonly part: 'whole' | 'partner' | 'public';
  readonly content: ReadMinutes;
  readonly digest: string;
  readonly intact: boolean;
  readonly corrected: boolean;
  readonly acts: {
    readonly [A in
      | 'draft'
      | 'circulate'
      | 'suggest'
      | 'answer'
      | 'agree'
      | 'approve'
      | 'sign'
      | 'fileScan'
      | 'publish'
      | 'correct']: boolean;
  };
  readonly changes: { readonly since: MinutesStage; readonly list: readonly MinutesChange[] } | null;
  readonly standing: {
    readonly agreed: { readonly name: string; readonly at: Instant } | null;
    readonly approved: {
      readonly meeting: string;
      readonly on: Instant;
      readonly item: string | null;
    } | null;
    readonly signed: { readonly name: string; readonly at: Instant; readonly scan: boolean } | null;
    readonly publishedAt: Instant | null;
  };
  readonly texts: readonly {
    readonly number: number;
    readonly stage: MinutesStage;
    readonly digest: string;
    readonly intact: boolean;
    readonly at: Instant;
    readonly by: string;
  }[];
  readonly suggestions: readonly SuggestionShown[];
  readonly others: readonly { readonly id: string; readonly number: number; readonly state: MinutesState }[];
  readonly approving: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly meeting: string;
    readonly on: Instant;
  }[];
  readonly scan: { readonly fileName: string } | null;
};
