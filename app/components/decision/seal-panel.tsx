import { SidePanel } from '../layout/side-panel';
import { SealBeads } from '../register/seal-beads';
import { StatusChip } from '../ui/status-chip';
import type { NeighbourShown, RecordShown } from './record-shown';
import { VerifySeal } from './verify-seal';

const besides = (one: NeighbourShown | null, words: string) =>
  one
    ? { reference: one.ref ?? words, digest: one.digest, ...(one.ref ? { to: `/register/${one.ref}` } : {}) }
    : undefined;

type SealPanelProps = {
  shown: RecordShown /** When the page was asked to verify it on the server. */;
  verifiedAt: string | null;
};

/** The record's link in the chain, with its neighbours, and a way to reckon it again. */
export function SealPanel({ shown, verifiedAt }: SealPanelProps) {
  const { seal, ref } = shown;
  if (!seal) return null;
  const before = besides(seal.before, 'The record before');
  const after = besides(seal.after, 'The record after');
  return (
    <SidePanel
      id="seal"
      title="Seal"
      aside={
        seal.holds ? <StatusChip status="sealed" detail=", intact" /> : <StatusChip status="seal-broken" />
      }
    >
      <div className="mt-3">
        <SealBeads
          {...(before ? { before } : {})}
          current={{ reference: ref, digest: seal.digest }}
          {...(after ? { after } : {})}
        />
      </div>
      <p className="mt-3 leading-[22px] text-ink-2">
        Each record’s seal includes the one before. Change a word in any of them and every later seal breaks.
      </p>
      <VerifySeal
        reference={ref}
        digest={seal.digest}
        before={seal.before?.digest ?? null}
        holds={seal.holds}
        verifiedAt={verifiedAt}
      />
    </SidePanel>
  );
}
