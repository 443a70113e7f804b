import { Link } from '@remix-run/react';
import { Reference } from '../ui/reference';
import { StatusChip } from '../ui/status-chip';
import type { ChainShown, RegisterLine } from './register-shown';
import { beadOf, brokenAt } from './register-words';

/** How the record stands in its chain, and by which it was corrected. */
export function SealChip({ line, chains }: { line: RegisterLine; chains: readonly ChainShown[] }) {
  switch (beadOf(line, brokenAt(chains, line.ref))) {
    case 'unsealed':
      return <StatusChip status="unsealed" />;
    case 'broken':
      return <StatusChip status="seal-broken" />;
    case 'sealed':
      return <StatusChip status="sealed" detail=", intact" />;
    case 'corrected':
      return (
        <>
          <StatusChip status="sealed" detail=", corrected" />
          <Link to={`/register/${line.correctedBy}`} className="mt-0.5 block text-sm">
            see <Reference>{line.correctedBy ?? ''}</Reference>
          </Link>
        </>
      );
  }
}
