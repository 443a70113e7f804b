import { dateWords } from '~/content/dates';
import { numbered } from './numbered';
import type { RecordShown } from './record-shown';
import { Section } from './section';

const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

/** The decision in its clauses, why, and what was not chosen. */
export function RecordResolution({ record }: { record: RecordShown['record'] }) {
  const { resolved, reasons, alternatives, noAlternatives, differs, divergence, returnsTo, consultations } =
    record;
  return (
    <>
      <Section title="The decision">
        {resolved.length === 0 ? (
          <p className="mt-1 text-ink-2">Not written yet.</p>
        ) : (
          <ol className="mt-1.5 space-y-1.5">
            {numbered(resolved).map(({ at, thing }) => (
              <li key={at} className="flex gap-3 font-serif text-lg leading-[26px]">
                <span className="w-8 shrink-0 text-ink-3">({ROMAN[at - 1] ?? at})</span>
                <span className="min-w-0">{thing}</span>
              </li>
            ))}
          </ol>
        )}
        {returnsTo ? <p className="mt-2 text-ink-2">The paper goes back to: {returnsTo.name}.</p> : null}
      </Section>
      {differs === '' ? null : (
        <Section title="How it differs from what came">
          <p className="mt-1 font-serif text-lg leading-[26px] whitespace-pre-line">{differs}</p>
          {divergence ? (
            <p className="mt-2 leading-[22px] text-ink-2">
              {divergence.answer === 'return'
                ? 'The paper returns to the body that approved other wording, to concur.'
                : `The earlier approval covers it: ${divergence.coveredBy}`}
            </p>
          ) : null}
        </Section>
      )}
      <Section title="Why">
        <p className="mt-1 font-serif text-lg leading-[26px] whitespace-pre-line">
          {reasons === '' ? (
            <span className="font-sans text-base text-ink-2">Not written yet.</span>
          ) : (
            reasons
          )}
        </p>
      </Section>
      {consultations && consultations.length > 0 ? (
        <Section title="In consultation with">
          <dl className="mt-1.5 space-y-1.5">
            {numbered(consultations).map(({ at, thing: { of, who, on, said } }) => (
              <div key={at} className="leading-[22px]">
                <dt className="font-semibold">
                  {who}, {of}
                  {on === '' ? '' : `, ${dateWords(on)}`}
                </dt>
                <dd className="whitespace-pre-line text-ink-2">{said}</dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
      <Section title="Alternatives considered" whole>
        {alternatives.length === 0 ? (
          <p className="mt-1 text-ink-2">{noAlternatives ? 'None.' : 'Not written yet.'}</p>
        ) : (
          <dl className="mt-1.5 space-y-1.5">
            {numbered(alternatives).map(({ at, thing: { option, why } }) => (
              <div
                key={at}
                className="gap-4 leading-[22px] lg:grid lg:grid-cols-[170px_1fr] print:grid print:grid-cols-[170px_1fr]"
              >
                <dt className="font-semibold">{option}</dt>
                <dd className="text-ink-2">{why}</dd>
              </div>
            ))}
          </dl>
        )}
      </Section>
    </>
  );
}
