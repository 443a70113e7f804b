import { Link } from '@remix-run/react';
import { dateWords, timeWords } from '~/content/dates';
import { toneOfDecision } from '~/content/decision-words';
import { typeWords } from '~/domain/decision/result-text';
import { OutcomeStamp } from '../ballot/outcome-stamp';
import { Reference } from '../ui/reference';
import type { RecordShown } from './record-shown';
import { stampFigures } from './stamp-figures';

/** What it is, who made it and when, and the stamp of its outcome. */
export function RecordHead({ shown }: { shown: RecordShown }) {
  const { body, ref, title, decidedAt, publishedAt, type } = shown;
  return (
    <header className="flex flex-wrap items-start gap-x-8 gap-y-3 border-b-2 border-ink pb-5">
      <div className="min-w-0 flex-1 basis-full md:basis-[320px]">
        <p className="text-ink-2">
          {body.organisation}
          <span className="mx-1 text-ink-3">/</span>
          {shown.state === 'draft' ? 'Record of decision, not sealed yet' : 'Record of decision'}{' '}
          <b className="font-semibold text-ink">
            <Reference>{ref}</Reference>
          </b>
        </p>
        <h1 id="record-title" className="serif-display mt-1.5 text-3xl md:text-4xl">
          {title}
        </h1>
        <p className="mt-2 text-ink-2">
          {body.name}, {dateWords(decidedAt, 'weekday')} at {timeWords(decidedAt)}.
          {publishedAt ? ` Published ${dateWords(publishedAt)} at ${timeWords(publishedAt)}.` : ''}
          {shown.record.isKey ? ' A key decision.' : ''}
        </p>
        <Corrections shown={shown} />
      </div>
      {shown.corrects ? (
        <OutcomeStamp word="Correction" tone="neutral" figures={`of ${shown.corrects}`} />
      ) : (
        <OutcomeStamp
          word={typeWords(type).replace(' with conditions', '')}
          tone={toneOfDecision(type)}
          {...stampFigures(shown)}
        />
      )}
    </header>
  );
}

function Corrections({ shown }: { shown: RecordShown }) {
  const { corrects, correctedBy } = shown;
  if (!corrects && correctedBy.length === 0) return null;
  return (
    <p className="mt-2 font-semibold">
      {corrects ? (
        <>
          It corrects <RecordLink to={corrects} />. Nothing else of that record changes.
        </>
      ) : (
        <>
          Corrected by{' '}
          {correctedBy.map((one, index) => (
            <span key={one}>
              {index > 0 ? ', ' : ''}
              <RecordLink to={one} />
            </span>
          ))}
          .
        </>
      )}
    </p>
  );
}

function RecordLink({ to }: { to: string }) {
  return (
    <Link to={`/register/${to}`} className="inline-flex min-h-6 items-center">
      <Reference>{to}</Reference>
    </Link>
  );
}
