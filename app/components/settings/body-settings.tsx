import { Form, Link } from '@remix-run/react';
import type { Profile } from '~/domain/body/profile';
import { isExecutive } from '~/domain/decision/is-executive';
import type { Reply } from '../ui/form-problem';
import { SmallForm } from './small-form';

export type BodyShown = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly profile: string;
  readonly scrutinyBodyId: string | null;
  readonly officers: readonly { readonly id: string; readonly name: string }[];
  readonly seats: readonly {
    readonly id: string;
    readonly position: number;
    readonly role: string;
    readonly holder: { readonly id: string; readonly name: string } | null;
  }[];
};
type Props = {
  body: BodyShown;
  /** Those of its organisation that may scrutinise it. */
  committees: readonly { readonly id: string; readonly name: string }[];
  people: readonly { value: string; label: string }[];
  today: string;
  reply: Reply | undefined;
};

const ROLES: { readonly [role: string]: string } = {
  chair: 'Chair',
  deputy: 'Deputy Chair',
  member: 'Member',
};

/** A body's seats with who holds them, and its officers. */
export function BodySettings({ body, committees, people, today, reply }: Props) {
  const fields = [
    { kind: 'choice', name: 'personId', label: 'Who', options: people },
    { kind: 'text', name: 'fromOn', label: 'From', type: 'date', value: today },
  ] as const;
  const vacant = body.seats.filter(({ holder }) => holder === null);
  return (
    <details className="border-t border-rule">
      <summary className="flex min-h-[52px] items-center gap-2">
        <b className="font-semibold">{body.name}</b>
        <span className="text-ink-2">
          {body.code}, {body.seats.length} {body.seats.length === 1 ? 'seat' : 'seats'}
          {vacant.length > 0 ? `, ${vacant.length} vacant` : ''}
        </span>
      </summary>
      <p className="pb-2">
        <Link to={`/settings/cards/${body.code}`}>
          Rule card<span className="sr-only"> of the {body.name}</span>
        </Link>
      </p>
      <ul className="pb-2">
        {body.seats.map(({ id, position, role, holder }) => (
          <li key={id} className="flex min-h-11 flex-wrap items-center gap-x-3 border-t border-rule">
            <span className="w-32 text-ink-2">
              {position + 1}. {ROLES[role]}
            </span>
            <span className="flex-1">{holder?.name ?? 'Vacant'}</span>
            {holder ? <EndPlace kind="membership" place={holder} /> : null}
          </li>
        ))}
        {body.officers.map((officer) => (
          <li key={officer.id} className="flex min-h-11 flex-wrap items-center gap-x-3 border-t border-rule">
            <span className="w-32 text-ink-2">Officer</span>
            <span className="flex-1">{officer.name}</span>
            <EndPlace kind="office" place={officer} />
          </li>
        ))}
      </ul>
      {vacant.map((seat) => (
        <SmallForm
          key={seat.id}
          intent="seat"
          scope={seat.id}
          hidden={{ seatId: seat.id }}
          summary={`Fill seat ${seat.position + 1}`}
          fields={fields}
          button="Seat this person"
          reply={reply}
        />
      ))}
      <SmallForm
        intent="appoint"
        scope={body.id}
        hidden={{ bodyId: body.id }}
        summary="Appoint an officer"
        fields={fields}
        button="Appoint"
        reply={reply}
      />
      {isExecutive(body.profile as Profile) ? (
        <>
          <p className="border-t border-rule py-2.5 text-ink-2">
            Scrutinised by{' '}
            {committees.find(({ id }) => id === body.scrutinyBodyId)?.name ?? 'no committee that is named'}.
          </p>
          <SmallForm
            intent="name-scrutiny"
            scope={body.id}
            hidden={{ bodyId: body.id }}
            summary="Name the scrutiny committee"
            fields={[
              {
                kind: 'choice',
                name: 'scrutinyBodyId',
                label: 'Committee',
                options: committees.map(({ id, name }) => ({ value: id, label: name })),
              },
            ]}
            button="Name it"
            reply={reply}
          />
        </>
      ) : null}
    </details>
  );
}

function EndPlace({ kind, place }: { kind: 'membership' | 'office'; place: { id: string; name: string } }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="end-place" />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={place.id} />
      <button type="submit" className="min-h-11 px-2 font-semibold text-bad">
        End now<span className="sr-only"> for {place.name}</span>
      </button>
    </Form>
  );
}
