import { Link } from '@remix-run/react';
import { unvotedWords } from '~/content/decision-words';
import type { BallotLine } from '~/domain/decision/decision-record';
import { writtenWords } from '~/domain/decision/result-text';
import { sentence } from '~/domain/shared/number-words';
import { CHOICE_WORD } from '../ballot/choice';
import { ChoiceMark } from '../ballot/choice-mark';
import { VoteBar } from '../ballot/vote-bar';
import { numbered } from './numbered';
import type { RecordShown } from './record-shown';
import { Section } from './section';

const PAST: Record<BallotLine['names'][number]['choice'], string> = {
  for: 'For',
  against: 'Against',
  abstain: 'Abstained',
  'not-voting': 'Did not vote',
};
const WRITTEN: typeof PAST = { ...PAST, for: 'Agreed', 'not-voting': 'Had not answered' };
const DECLARED: Record<string, string> = {
  carried: 'Carried',
  'not-carried': 'Not carried',
  inquorate: 'No quorum',
  objected: 'Objected to',
};

/** How each motion was decided, with names where they are kept, and who was there to decide it. */
export function RecordVotes({ shown }: { shown: RecordShown }) {
  const { record, alone } = shown;
  const { votes, attendance, quorumLine, moverName, seconderName } = record;
  return (
    <Section title={alone ? 'Decided by' : 'Recorded votes'}>
      {alone ? <p className="mt-1">{record.presiding}</p> : null}
      {shown.resolutionRef ? (
        <p className="no-print mt-1">
          <Link to={`/resolutions/${shown.resolutionRef}`}>
            The resolution in writing, {shown.resolutionRef}
          </Link>
        </p>
      ) : null}
      {votes.length === 0 && !shown.corrects ? <p className="mt-1 text-ink-2">No vote was taken.</p> : null}
      {numbered(votes).map(({ at, thing }) => (
        <Ballot key={at} ballot={thing} many={votes.length > 1} />
      ))}
      <div className="mt-2 space-y-0.5 leading-[22px] text-ink-2">
        {moverName ? (
          <Fact name="Moved by">
            {seconderName ? `${moverName}, seconded by ${seconderName}` : moverName}
          </Fact>
        ) : null}
        {!alone && !votes.some(({ names }) => names.length > 0) && attendance.present.length > 0 ? (
          <Fact name="Present">{attendance.present.join(', ')}</Fact>
        ) : null}
        {attendance.restricted ? (
          <Fact name="Kept from voting by standing order">{attendance.restricted.join(', ')}</Fact>
        ) : null}
        {attendance.recused.length > 0 ? <Fact name="Recused">{attendance.recused.join(', ')}</Fact> : null}
        {attendance.apologies.length > 0 ? (
          <Fact name="Apologies">{attendance.apologies.join(', ')}</Fact>
        ) : null}
        {quorumLine ? <Fact name="Quorum">{quorumLine.replace(/\.$/, '')}</Fact> : null}
        {record.basis ? <Fact name="Under">{record.basis}</Fact> : null}
      </div>
    </Section>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <p>
      <b className="font-semibold text-ink">{name}:</b> {children}.
    </p>
  );
}

function Ballot({ ballot, many }: { ballot: BallotLine; many: boolean }) {
  const { tally, names, method, castingVote, declaredReason, steps } = ballot;
  return (
    <div className="mt-2">
      {many ? <p className="leading-[22px] font-semibold whitespace-pre-line">{ballot.motion}</p> : null}
      {method === 'assent' ? <p className="leading-[22px]">{unvotedWords(ballot.declared)}</p> : null}
      {method === 'in-writing' ? (
        <p className="leading-[22px]">{sentence(writtenWords(tally))}, without a meeting.</p>
      ) : null}
      {method === 'named' || method === 'secret' ? (
        <VoteBar
          size="wide"
          votesFor={tally.for}
          against={tally.against}
          abstained={tally.abstain}
          className="mt-2"
        />
      ) : null}
      {method === 'alone' ? null : names.length > 0 ? (
        <ul className="mt-2.5 space-y-1">
          {numbered(names).map(({ at, thing: { name, choice } }) => (
            <li key={at} className="flex items-center gap-2.5 leading-7">
              {choice === 'not-voting' ? (
                <span className="size-6 shrink-0" />
              ) : (
                <ChoiceMark choice={choice} size="sm" />
              )}
              <span className="min-w-0">{name}</span>
              <span className="ml-auto text-ink-2">
                {method === 'in-writing' ? WRITTEN[choice] : PAST[choice]}
              </span>
            </li>
          ))}
        </ul>
      ) : method === 'secret' || method === 'named' ? (
        <p className="mt-1 leading-[22px] text-ink-2">
          {tally.for} {CHOICE_WORD.for}, {tally.against} {CHOICE_WORD.against}, {tally.abstain} abstained.
          {method === 'secret' ? ' A secret ballot: how anybody voted is not known.' : ''}
        </p>
      ) : null}
      {many ? <p className="mt-1 leading-[22px]">{DECLARED[ballot.declared] ?? ballot.declared}.</p> : null}
      {castingVote ? <p className="mt-1 leading-[22px]">{castingVote}</p> : null}
      {declaredReason ? (
        <p className="mt-1 leading-[22px]">
          Declared {(DECLARED[ballot.declared] ?? ballot.declared).toLowerCase()}, unlike the computed
          outcome: {declaredReason}
        </p>
      ) : null}
      {steps.length > 0 ? (
        <details className="no-print mt-1">
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
            How the outcome was reached
          </summary>
          <ol className="list-decimal space-y-1 pl-6 leading-[22px] text-ink-2">
            {numbered(steps).map(({ at, thing: { says, source } }) => (
              <li key={at}>
                {says} <span className="text-ink-3">({source})</span>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  );
}
