import { dateTimeWords, dateWords } from '~/content/dates';
import { OutcomeSteps } from '../ballot/outcome-steps';
import { DaySumList } from '../notice/day-sum-list';
import { Disclosure } from '../ui/disclosure';
import { Panel } from '../ui/panel';
import { ProgressBar } from '../ui/progress-bar';
import type { ResolutionShown } from './resolution-shown';

/** How far it is: who has agreed of all who are eligible, how that is judged, and the days until it lapses. */
export function ResolutionProgress({ resolution }: { resolution: ResolutionShown }) {
  const { progress, members, steps, days, lapsesOn, state } = resolution;
  const { agreed, eligible, needed } = progress;
  return (
    <Panel labelledBy="progress">
      <h2 id="progress" className="serif-display text-xl">
        Agreement
      </h2>
      <p className="mt-1" role="status">
        <b className="serif-num text-3xl">{agreed}</b> of {eligible} eligible{' '}
        {state === 'circulating' ? (eligible === 1 ? 'agrees' : 'agree') : 'agreed'}; {needed} needed.
      </p>
      <ProgressBar percent={(agreed * 100) / eligible} className="mt-2" />
      <ul className="mt-3 border-t border-rule">
        {members.map((member) => (
          <li key={member.seat} className="flex gap-3 border-b border-rule py-2 leading-[22px]">
            <span className="min-w-0">
              {member.name}
              {member.you ? ' (you)' : ''}
              {member.interest === '' ? null : (
                <span className="block text-sm text-ink-2">Takes no part: {member.interest}</span>
              )}
            </span>
            <span className="ml-auto shrink-0 text-right text-ink-2">
              {member.interest === '' ? said(member, state === 'circulating') : 'Excluded'}
              {member.at ? <span className="block text-sm tnum">{dateTimeWords(member.at)}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      {state === 'circulating' ? (
        <p className="mt-3">
          It lapses at the end of <b className="font-semibold">{dateWords(lapsesOn, 'weekday')}</b>. Silence
          is not consent.
        </p>
      ) : null}
      {steps.length > 0 ? (
        <Disclosure summary="How the outcome is reached">
          <OutcomeSteps steps={steps} />
        </Disclosure>
      ) : null}
      {days ? (
        <Disclosure summary={`The ${days.counted.length} days, counted`}>
          <DaySumList counted={days.counted} skipped={days.skipped} />
        </Disclosure>
      ) : null}
    </Panel>
  );
}

function said({ said: choice }: ResolutionShown['members'][number], open: boolean): string {
  if (choice === null) return open ? 'Not yet' : 'Did not answer';
  return choice === 'agree' ? 'Agreed' : 'Does not agree';
}
