import { Link } from '@remix-run/react';
import { dateTimeWords, dateWords } from '~/content/dates';
import { overWords } from '~/content/resolution-words';
import { Notice } from '../ui/notice';
import type { ResolutionShown } from './resolution-shown';

/** What became of it, once it is over; while it circulates there is nothing to say. */
export function ResolutionEnd({ resolution }: { resolution: ResolutionShown }) {
  const { state, endedAt, decision, withdrawnReason, lapsesOn } = resolution;
  if (state === 'circulating' || !endedAt) return null;
  if (state === 'passed')
    return (
      <Notice
        tone="good"
        className="mt-3"
        title={`Passed at ${dateTimeWords(endedAt)}.`}
        action={
          decision?.readable ? (
            <Link to={`/register/${decision.ref}`} className="btn">
              Read the record, {decision.ref}
            </Link>
          ) : undefined
        }
      >
        At the moment at which enough had agreed. {decision ? `The record is ${decision.ref}.` : ''}
      </Notice>
    );
  if (state === 'lapsed')
    return (
      <Notice tone="warn" className="mt-3" title={`Lapsed at the end of ${dateWords(lapsesOn)}.`}>
        Too few had agreed, and agreement after that has no effect. It can be circulated again.
      </Notice>
    );
  return (
    <Notice tone="warn" className="mt-3" title={`Ended at ${dateTimeWords(endedAt)}.`}>
      {overWords(state)} {withdrawnReason}
    </Notice>
  );
}
