import { Link } from '@remix-run/react';
import { dateTimeWords } from '~/content/dates';
import { ShieldCheck, ShieldX } from '../ui/icons';
import type { ChainShown } from './register-shown';
import { shortDigest } from './seal-beads';

type ChainHeaderProps = {
  chains: readonly ChainShown[];
  unsealed: number /** The same page, with every chain reckoned anew. */;
  checkTo: string;
};

const WHY = {
  order: 'an entry is missing or out of turn',
  link: 'it does not follow the record before it',
  text: 'its text does not give its digest',
} as const;

/** Whether the chains shown are intact, said once; a break is said with both digests. */
export function ChainHeader({ chains, unsealed, checkTo }: ChainHeaderProps) {
  if (chains.length === 0) return null;
  const broken = chains.filter(({ verdict }) => verdict.state === 'broken');
  const [only] = chains;
  const count = chains.reduce(
    (sum, { verdict }) => sum + (verdict.state === 'intact' ? verdict.entries : 0),
    0,
  );
  const checkedAt = chains.map((chain) => chain.checkedAt).sort()[0] ?? '';
  const Mark = broken.length > 0 ? ShieldX : ShieldCheck;
  return (
    <section
      aria-labelledby="chain"
      className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-3 rounded-lg border border-rule bg-sheet px-4 py-3.5 shadow-sheet md:px-5 xl:flex-nowrap"
    >
      <span
        className={`grid size-12 shrink-0 place-items-center rounded-full ${broken.length > 0 ? 'bg-bad-tint text-bad' : 'bg-good-tint text-good'}`}
      >
        <Mark size={28} strokeWidth={1.75} aria-hidden />
      </span>
      <div className="min-w-0 flex-1 basis-60">
        <h2 id="chain" className="serif-display text-xl">
          {broken.length > 0
            ? `The chain of ${broken.map(({ name }) => name).join(' and ')} breaks`
            : chains.length > 1
              ? 'The chains are intact'
              : `The chain of ${only?.name} is intact`}
        </h2>
        {broken.map(({ code, verdict }) =>
          verdict.state === 'broken' ? (
            <p key={code} className="leading-[22px] break-words text-ink-2">
              At entry {verdict.sequence} of {code}: {WHY[verdict.why]}. Recorded {verdict.recorded}; expected{' '}
              {verdict.expected}.
            </p>
          ) : null,
        )}
        <p className="leading-[22px] text-ink-2">
          {broken.length > 0
            ? ''
            : `${count} ${count === 1 ? 'record' : 'records'} sealed in order${unsealed > 0 ? `, ${unsealed} not sealed yet` : ''}. `}
          Checked {dateTimeWords(checkedAt)}.
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {chains.length === 1 && only?.verdict.state === 'intact' && only.verdict.entries > 0 ? (
          <p className="hidden text-right text-sm leading-5 text-ink-2 xl:block">
            Head of the chain
            <code className="block text-ink tnum" title={only.verdict.head}>
              {shortDigest(only.verdict.head)}
            </code>
          </p>
        ) : null}
        <Link to={checkTo} className="btn no-print">
          Check it now
        </Link>
      </div>
    </section>
  );
}
