import { waitingWords } from '~/content/waiting-words';
import type { PaperRoute, RouteStation } from '~/domain/paper/route-station';
import { Glyph } from '../ui/glyph';
import { PageLink } from '../ui/page-link';
import { Reference } from '../ui/reference';

/** What a station says further: whom it waits on, why it went back, its votes, conditions and record. */
export function StationMore({ station, route }: { station: RouteStation; route: PaperRoute }) {
  const { outcome, waiting, state, gate } = station;
  // The words of an outcome may say the votes already; a call-in is not voted on.
  const votes = outcome && gate !== 'call-in' && !/\d for\b/.test(outcome.text) ? outcome.votes : null;
  const { who, what } = waiting ? waitingWords(waiting) : { who: '', what: '' };
  return (
    <>
      {waiting ? (
        <p className="text-sm text-ink-2">
          <span className="sr-only">Waiting on </span>
          <Glyph name="wait" size={14} className="mr-1 inline-block align-[-2px] text-ink-3" />
          <b className="font-semibold text-ink">{who}</b> {what}
        </p>
      ) : null}
      {outcome?.reason ? <p className="text-sm text-ink-2">{outcome.reason}</p> : null}
      {votes ? (
        <p className="text-sm text-ink-2 tnum">
          {votes.for} for, {votes.against} against, {votes.abstain} abstained
        </p>
      ) : null}
      {outcome && outcome.conditions.length > 0 ? <Conditions conditions={outcome.conditions} /> : null}
      {outcome?.decisionRef ? (
        <PageLink
          to={`/register/${outcome.decisionRef}`}
          className="-my-1.5 inline-flex min-h-11 items-center text-sm"
        >
          Record <Reference className="ml-1">{outcome.decisionRef}</Reference>
        </PageLink>
      ) : null}
      {state === 'current' ? <Ways route={route} /> : null}
    </>
  );
}

function Conditions({ conditions }: { conditions: NonNullable<RouteStation['outcome']>['conditions'] }) {
  const met = conditions.filter(({ state }) => state === 'met').length;
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-3">
        {conditions.length} {conditions.length === 1 ? 'condition' : 'conditions'}, {met} met
      </summary>
      <ol className="mt-1 space-y-1.5">
        {conditions.map(({ number, text, state }) => (
          <li key={number} className="flex gap-1.5 text-ink-2">
            <Glyph
              name={state === 'met' ? 'done' : 'none'}
              size={14}
              className={`mt-[3px] shrink-0 ${state === 'met' ? 'text-good' : 'text-ink-3'}`}
            />
            <span>
              <span className="sr-only">{state === 'met' ? 'Met: ' : 'Not met yet: '}</span>
              {text}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What its officer may do from here. */
function Ways({ route: { ref, may } }: { route: PaperRoute }) {
  if (!may.move && !may.giveNotice) return null;
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      {may.move ? (
        <PageLink to={`/papers/${ref}/move`} className="inline-flex min-h-11 items-center font-semibold">
          Move it
        </PageLink>
      ) : null}
      {may.giveNotice ? (
        <PageLink to={`/papers/${ref}/notice`} className="inline-flex min-h-11 items-center font-semibold">
          Notice of the key decision
        </PageLink>
      ) : null}
    </p>
  );
}
