import type { ReactNode } from 'react';
import type { Run } from '~/domain/paper/text-block';

/** Words with their look, and with what was added and removed since the version compared with. */
export function RunText({ runs }: { runs: readonly Run[] }) {
  let at = 0;
  let before: Run['change'];
  return (
    <>
      {runs.map((run) => {
        const key = at;
        at += run.text.length + 1;
        const says = run.change !== before ? run.change : undefined;
        // What takes another's place stands a little away from it.
        const apart = before === 'removed' && run.change === 'added';
        before = run.change;
        return <Changed key={key} run={run} says={says} apart={apart} />;
      })}
    </>
  );
}

function Changed({ run, says, apart }: { run: Run; says: Run['change']; apart: boolean }) {
  if (!run.change) return <Looked run={run} />;
  const Tag = run.change === 'added' ? 'ins' : 'del';
  const id = run.changeNumber ? `change-${run.changeNumber}` : undefined;
  return (
    <Tag className={`chg scroll-mt-40 ${apart ? 'ml-1 print:ml-0' : ''}`} id={id}>
      {says ? <span className="sr-only">{says}: </span> : null}
      <Looked run={run} />
    </Tag>
  );
}

function Looked({ run }: { run: Run }) {
  let shown: ReactNode = run.text;
  if (run.code) shown = <code className="rounded-xs bg-sunk px-1 font-sans text-base">{shown}</code>;
  if (run.strike) shown = <s>{shown}</s>;
  if (run.em) shown = <em>{shown}</em>;
  if (run.strong) shown = <strong className="font-semibold">{shown}</strong>;
  if (run.href) {
    shown = (
      <a href={run.href} rel="nofollow noopener noreferrer">
        {shown}
      </a>
    );
  }
  return shown;
}
