import { useEffect, useState } from 'react';
import { timeWords } from '~/content/dates';
import { buttonClass } from '../ui/button-class';
import { ShieldCheck } from '../ui/icons';
import { recomputeSeal } from './recompute-seal';

type VerifySealProps = {
  reference: string;
  digest: string;
  before: string | null;
  /** What the server found when it made the page. */
  holds: boolean;
  verifiedAt: string | null;
};

/**
 * Reckons the seal again in this browser and reports in a sentence. Without JavaScript, and where a browser offers no
 * digest (outside HTTPS), the link asks the server.
 */
export function VerifySeal({ reference, digest, before, holds, verifiedAt }: VerifySealProps) {
  const [able, setAble] = useState(false);
  const [says, setSays] = useState<string | null>(null);
  useEffect(() => setAble(Boolean(globalThis.crypto?.subtle)), []);
  const found =
    says ?? (verifiedAt ? `${serverSays(holds)} Reckoned on the server at ${timeWords(verifiedAt)}.` : null);
  const verify = async () => {
    setSays('Reckoning…');
    setSays(await recomputeSeal({ reference, digest, before }));
  };
  return (
    <div className="mt-3">
      {able ? (
        <button type="button" onClick={verify} className={buttonClass('primary', 'w-full')}>
          <ShieldCheck size={20} strokeWidth={1.75} aria-hidden />
          Verify this record
        </button>
      ) : (
        <a href={`/register/${reference}?verify=1#seal`} className={buttonClass('primary', 'w-full')}>
          <ShieldCheck size={20} strokeWidth={1.75} aria-hidden />
          Verify this record
        </a>
      )}
      <p role="status" className="mt-2 text-sm text-ink-2">
        {found}
      </p>
    </div>
  );
}

function serverSays(holds: boolean): string {
  return holds
    ? 'The seal is intact: the text gives this digest, and it follows the record before.'
    : 'The seal is broken: the text does not give this digest, or it does not follow the record before.';
}
