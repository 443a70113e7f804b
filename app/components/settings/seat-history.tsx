import type { Reply } from '../ui/form-problem';
import { type Place, PlaceRow } from './place-row';
import { SmallForm } from './small-form';

type SeatHistoryProps = {
  page: {
    readonly today: string;
    readonly seats: readonly {
      readonly id: string;
      readonly position: number;
      readonly role: string;
      readonly category: string;
      readonly places: readonly Place[];
    }[];
    readonly people: readonly { readonly value: string; readonly label: string }[];
  };
  reply: Reply | undefined;
};

const ROLES: { readonly [role: string]: string } = {
  chair: 'Chair',
  deputy: 'Deputy Chair',
  member: 'Member',
};

/** Each seat with who holds it, who will and who did, and the form that fills it. */
export function SeatHistory({ page: { today, seats, people }, reply }: SeatHistoryProps) {
  return (
    <section aria-labelledby="seats-title">
      <h2 id="seats-title" className="serif-display text-xl">
        Seats
      </h2>
      <ol className="mt-1">
        {seats.map(({ id, position, role, category, places }) => {
          const past = places.filter(({ when }) => when === 'past');
          const others = places.filter(({ when }) => when !== 'past');
          const holds = others.some(({ when }) => when === 'now');
          return (
            <li key={id} className="border-t border-rule py-2.5">
              <div className="grid gap-x-6 md:grid-cols-[180px_1fr]">
                <h3 className="font-semibold">
                  {position + 1}. {ROLES[role]}
                  {category ? (
                    <span className="block font-normal text-ink-2 first-letter:uppercase">{category}</span>
                  ) : null}
                </h3>
                <div>
                  {holds ? null : <p className="leading-[22px]">Vacant</p>}
                  {others.map((place) => (
                    <PlaceRow key={place.id} kind="membership" {...{ place, today, reply }} />
                  ))}
                  {past.length > 0 ? (
                    <details>
                      <summary className="inline-flex min-h-11 items-center font-semibold text-accent">
                        Before<span className="sr-only"> on seat {position + 1}</span>
                      </summary>
                      {past.map((place) => (
                        <PlaceRow key={place.id} kind="membership" {...{ place, today, reply }} />
                      ))}
                    </details>
                  ) : null}
                  <SmallForm
                    intent="seat"
                    quiet
                    scope={id}
                    hidden={{ seatId: id }}
                    summary={`${holds ? 'Name who follows on' : 'Fill'} seat ${position + 1}`}
                    button="Seat this person"
                    reply={reply}
                    fields={[
                      { kind: 'choice', name: 'personId', label: 'Who', options: people },
                      {
                        kind: 'text',
                        name: 'fromOn',
                        label: 'From',
                        type: 'date',
                        value: holds ? '' : today,
                      },
                      { kind: 'text', name: 'untilOn', label: 'Last day', type: 'date', optional: true },
                    ]}
                  />
                </div>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
