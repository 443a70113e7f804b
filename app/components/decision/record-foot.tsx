import { dateTimeWords } from '~/content/dates';
import type { RecordShown } from './record-shown';

/** Who signed it, when it was sealed, and its digest: always printed. */
export function RecordFoot({ shown: { record, seal, alone } }: { shown: RecordShown }) {
  const { presiding, officer, urgent } = record;
  const own = urgent?.takenBy.startsWith(officer);
  const signatories = own
    ? presiding
    : alone || presiding === '' || presiding === officer
      ? officer
      : `${presiding}, and ${officer}, governance officer`;
  return (
    <footer className="avoid-break mt-6 border-t-2 border-ink pt-4">
      {seal ? (
        <>
          <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
            <p className="font-semibold">Signed by {signatories}</p>
            <p className="text-ink-2 tnum">Sealed {dateTimeWords(seal.sealedAt)}</p>
          </div>
          <code className="mt-1 block text-sm break-all text-ink-2 tnum">
            SHA-256 {seal.digest.match(/.{8}/g)?.join(' ')}
          </code>
        </>
      ) : (
        <p className="font-semibold">Not sealed yet. Nothing follows from it until it is.</p>
      )}
    </footer>
  );
}
