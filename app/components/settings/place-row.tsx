import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { TextField } from '../ui/text-field';

export type Place = {
  readonly id: string;
  readonly name: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly when: 'now' | 'to-come' | 'past';
};

type PlaceRowProps = {
  place: Place;
  kind: 'membership' | 'office';
  today: string;
  reply: Reply | undefined;
};

/** Who holds a place, from when until when; while it is not over, how it gets its last day. */
export function PlaceRow({ place, kind, today, reply }: PlaceRowProps) {
  const { id, name, when } = place;
  const mine = reply?.intent === 'end-place' && reply.values.id === id ? reply : undefined;
  return (
    <div>
      <p className="leading-[22px]">
        <span className={when === 'past' ? 'text-ink-2' : 'font-semibold'}>{name}</span>{' '}
        <span className="text-ink-2">{spanWords(place, today)}</span>
      </p>
      {when === 'past' ? null : (
        <details open={mine !== undefined}>
          <summary className="inline-flex min-h-11 items-center font-semibold text-bad">
            End it<span className="sr-only"> for {name}</span>
          </summary>
          <Form method="post" className="flex flex-wrap items-end gap-3 pb-3">
            <input type="hidden" name="intent" value="end-place" />
            <input type="hidden" name="kind" value={kind} />
            <input type="hidden" name="id" value={id} />
            <TextField
              id={`last-${id}`}
              name="lastOn"
              label="Last day"
              hint="Leave it empty to end it now"
              type="date"
              optional
              error={mine?.fields.lastOn?.[0]}
              defaultValue={mine?.values.lastOn}
            />
            <Button variant="danger">
              End it<span className="sr-only"> for {name}</span>
            </Button>
          </Form>
        </details>
      )}
    </div>
  );
}

/** "since 1 May 2024", "until 31 December 2026", "from 1 January 2027", "1 May 2024 to 3 June 2025". */
function spanWords({ fromOn, untilOn, when }: Place, today: string): string {
  if (when === 'past' && untilOn) return `${dateWords(fromOn)} to ${dateWords(untilOn)}`;
  const begins = when === 'to-come' ? `from ${dateWords(fromOn)}` : `since ${dateWords(fromOn)}`;
  if (!untilOn) return begins;
  return `${begins}, ${untilOn === today ? 'today is the last day' : `until ${dateWords(untilOn)}`}`;
}
