import type { MinuteLineKind } from '~/domain/minutes/minutes-content';
import type { MinutesStage, MinutesState } from '~/domain/minutes/minutes-state';
import type { Classification } from '~/domain/paper/classification';

/** How far minutes are. */
export const MINUTES_STATE_WORDS: { readonly [S in MinutesState]: string } = {
  draft: 'Draft',
  circulated: 'With the members',
  agreed: 'Agreed by the Chair',
  approved: 'Approved',
  signed: 'Signed',
};

/** What their paper says of them: nobody takes a draft for the record. */
export const MINUTES_STANDING: { readonly [S in MinutesState]: string } = {
  draft: 'Draft minutes, not yet circulated',
  circulated: 'Draft minutes, circulated for correction',
  agreed: 'Draft minutes, agreed by the Chair and not yet approved by a meeting',
  approved: 'Minutes approved as a correct record, not yet signed',
  signed: 'Minutes approved as a correct record and signed',
};

export const MINUTES_STAGE_WORDS: { readonly [S in MinutesStage]: string } = {
  circulated: 'Circulated',
  agreed: 'Agreed by the Chair',
  approved: 'Approved by the meeting',
  signed: 'Signed',
};

/** Before a line of the head, where its words do not say what it is. */
export const LINE_LABELS: { readonly [K in MinuteLineKind]?: string } = {
  interest: 'Interest',
  restriction: 'Standing order',
  late: 'Late item',
  dissent: 'Dissent',
};

/** Why the minute of an item is left out of what this reader has. */
export const WITHHELD_WORDS: { readonly [C in Classification]: string } = {
  public: '',
  partner: 'Shared with partners and not published.',
  'board-confidential': 'Kept to the board.',
  exempt: 'Exempt, and not for publication.',
};

/** What the minutes are called: of a meeting, or a correction of them. */
export function minutesTitle({
  body,
  title,
  number,
}: {
  readonly body: string;
  readonly title: string;
  readonly number: number;
}): string {
  const of = title.startsWith(body) ? title : `${body}, ${title}`;
  if (number === 0) return `Minutes of ${of}`;
  return number === 1 ? `Correction of the minutes of ${of}` : `Correction ${number} of the minutes of ${of}`;
}
