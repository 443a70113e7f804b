import { numbered } from './numbered';
import type { RecordShown } from './record-shown';
import { Section } from './section';

/** Interests declared, the dispensation where one is asked for, notices and exceptions, and dissent. */
export function RecordPeople({ shown }: { shown: RecordShown }) {
  const { record, dissent, executive } = shown;
  return (
    <>
      <Section title="Interests" ruled>
        {numbered(record.interests).map(({ at, thing }) => (
          <p key={at} className="mt-1 leading-[22px] text-ink-2">
            {thing}
          </p>
        ))}
        {executive || record.dispensation !== 'None.' ? (
          <p className="mt-2 leading-[22px] text-ink-2">
            <b className="font-semibold text-ink">Dispensation:</b>{' '}
            {record.dispensation || 'Not written yet.'}
          </p>
        ) : null}
      </Section>
      {record.notices.length > 0 ? (
        <Section title="How it came to be taken" ruled>
          {numbered(record.notices).map(({ at, thing }) => (
            <p key={at} className="mt-1 leading-[22px] text-ink-2">
              {thing}
            </p>
          ))}
        </Section>
      ) : null}
      {dissent.length > 0 ? (
        <Section title="Dissent" ruled>
          {dissent.map(({ personId, name, text }) => (
            <p key={personId} className="mt-1 leading-[22px] text-ink-2">
              <b className="font-semibold text-ink">{name}</b> asked that the record show: {text}
            </p>
          ))}
        </Section>
      ) : null}
    </>
  );
}
