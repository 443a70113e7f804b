import type { ReadItem, ReadMinutes } from './open-part';

/** What two texts of the same minutes say otherwise; `number` is the item's, null for what stands before the items. */
export type MinutesChange = {
  readonly number: string | null;
  readonly title: string;
  readonly before: string;
  readonly after: string;
};

/**
 * Where minutes differ from an earlier text of theirs, item by item, as one reader has them: the corrections that a meeting
 * approves are shown. Source: governance.md §8.
 */
export function changesBetween(before: ReadMinutes, after: ReadMinutes): readonly MinutesChange[] {
  const items = after.items.map((item) => {
    const earlier = before.items.find(({ itemId }) => itemId === item.itemId);
    return {
      ...{ number: item.number, title: item.title },
      ...{ before: earlier ? itemText(earlier) : '', after: itemText(item) },
    };
  });
  const whole = { number: null, title: 'The minutes', before: headText(before), after: headText(after) };
  return [whole, ...items].filter((change) => change.before !== change.after);
}

/** Everything that the minute of an item says, a paragraph a line. */
function itemText({ lines, text }: Pick<ReadItem, 'lines' | 'text'>): string {
  return [...lines.flatMap((line) => [line.text, ...line.clauses]), text.trim()]
    .filter((part) => part !== '')
    .join('\n');
}

function headText(minutes: ReadMinutes): string {
  return [
    ...[
      minutes.startedAt,
      minutes.endedAt,
      minutes.place,
      minutes.presided,
      minutes.quorum,
      minutes.notice ?? '',
    ],
    ...minutes.present,
    ...minutes.apologies,
    ...minutes.absent,
    ...minutes.inAttendance,
    minutes.correction ?? '',
  ].join('\n');
}
