import { CASTING_WORDS, EXCLUDED_WORDS, QUORUM_WORDS } from '~/content/trial-words';
import type { DecidedAnswer, OutcomeAnswer } from '~/domain/ballot/outcome-answer';
import { resultTone, resultWord, tallyWords } from '../ballot/ballot-words';
import { OutcomeStamp } from '../ballot/outcome-stamp';
import { OutcomeSteps } from '../ballot/outcome-steps';
import { Panel } from '../ui/panel';

/** What the rules answer, with the steps as the meeting room explains them. */
export function TrialAnswer({ answer }: { answer: OutcomeAnswer }) {
  const refused = answer.outcome === 'refused';
  return (
    <Panel labelledBy="answer">
      <h2 id="answer" className="serif-display text-2xl">
        {refused ? 'This card is not lawful for this body' : 'The outcome'}
      </h2>
      <div className="mt-3 flex flex-wrap items-start gap-x-6 gap-y-4">
        {refused ? (
          <OutcomeStamp word="Refused" tone="neutral" />
        ) : (
          <OutcomeStamp
            word={resultWord(answer.outcome, 'named')}
            tone={resultTone(answer.outcome)}
            figures={tallyWords(answer.tally)}
          />
        )}
        <div className="min-w-0 flex-1 basis-[320px]">
          {refused ? null : <Facts answer={answer} />}
          <h3 className="mt-3 font-semibold">How it was worked out</h3>
          <OutcomeSteps steps={answer.steps} />
        </div>
      </div>
    </Panel>
  );
}

function Facts({ answer: { tally, quorum, castingVote, excluded = [] } }: { answer: DecidedAnswer }) {
  return (
    <ul className="space-y-1">
      {quorum ? (
        <li>
          {QUORUM_WORDS[quorum.state]}: {quorum.counted} counted, {quorum.needed} needed.
        </li>
      ) : null}
      <li>{CASTING_WORDS[castingVote]}</li>
      {tally.notVoting > 0 ? <li>{tally.notVoting} who could vote did not.</li> : null}
      {excluded.map(({ seat, reason }) => (
        <li key={seat}>
          Not counted: the vote of {seat}, {EXCLUDED_WORDS[reason]}.
        </li>
      ))}
    </ul>
  );
}
