import { Link } from '@remix-run/react';
import type { ActionLine } from '~/domain/action/action-line';

type SourceDecisionProps = {
  decision: Pick<ActionLine, 'decisionRef' | 'decisionTitle' | 'decisionReadable'>;
};

/** The decision that an action came from; who leads or helps may not be allowed to read it. */
export function SourceDecision({
  decision: { decisionRef, decisionTitle, decisionReadable },
}: SourceDecisionProps) {
  return (
    <>
      {decisionReadable ? (
        <Link to={`/register/${decisionRef}`} className="tnum">
          {decisionRef}
        </Link>
      ) : (
        <span className="tnum">{decisionRef}</span>
      )}
      {decisionTitle ? `, ${decisionTitle}` : ''}
    </>
  );
}
