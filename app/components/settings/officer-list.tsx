import type { Reply } from '../ui/form-problem';
import { type Place, PlaceRow } from './place-row';
import { SmallForm } from './small-form';

type OfficerListProps = {
  page: {
    readonly id: string;
    readonly today: string;
    readonly officers: readonly Place[];
    readonly people: readonly { readonly value: string; readonly label: string }[];
  };
  reply: Reply | undefined;
};

/** The body's officers, those to come and those before, and the form that appoints one. */
export function OfficerList({ page: { id, today, officers, people }, reply }: OfficerListProps) {
  return (
    <section aria-labelledby="officers-title">
      <h2 id="officers-title" className="serif-display text-xl">
        Officers
      </h2>
      {officers.some(({ when }) => when === 'now') ? null : <p>Nobody serves this body today.</p>}
      <ul className="mt-1">
        {officers.map((place) => (
          <li key={place.id} className="border-t border-rule py-2.5">
            <PlaceRow kind="office" {...{ place, today, reply }} />
          </li>
        ))}
      </ul>
      <SmallForm
        intent="appoint"
        hidden={{ bodyId: id }}
        summary="Appoint an officer"
        button="Appoint"
        reply={reply}
        fields={[
          { kind: 'choice', name: 'personId', label: 'Who', options: people },
          { kind: 'text', name: 'fromOn', label: 'From', type: 'date', value: today },
          { kind: 'text', name: 'untilOn', label: 'Last day', type: 'date', optional: true },
        ]}
      />
    </section>
  );
}
