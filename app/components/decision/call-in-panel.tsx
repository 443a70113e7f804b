import { dateWords } from '~/content/dates';
import type { CallInState } from '~/domain/decision/decide-call-in';
import type { Reply } from '../ui/form-problem';
import { Timer } from '../ui/icons';
import { Panel } from '../ui/panel';
import { CallInAnswers } from './call-in-answers';
import { CallInForms } from './call-in-forms';
import { lastMoment, leftWords } from './call-in-words';
import type { CallInShown } from './record-shown';

type CallInPanelProps = {
  callIn: CallInShown;
  decisionId: string;
  now: string;
  reply: Reply | undefined;
};

const CALLED_IN: { readonly [S in CallInState]: string } = {
  held: 'Called in',
  'with-council': 'With the Council',
  ended: 'Call-in answered',
};

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The call-in window of an executive decision: its working days, its exact end, and what waits for it. */
export function CallInPanel({ callIn, decisionId, now, reply }: CallInPanelProps) {
  const { days, skipped, closesAt, effectiveOn, ended, knownTo } = callIn;
  const { asked } = callIn;
  const title = asked.state
    ? CALLED_IN[asked.state]
    : !closesAt
      ? 'The window is open'
      : ended
        ? 'Not called in'
        : leftWords(closesAt, now);
  return (
    <Panel labelledBy="call-in">
      <p className="flex items-center gap-2 text-ink-2">
        <Timer size={18} strokeWidth={1.75} aria-hidden />
        Call-in period
      </p>
      <h2 id="call-in" className="serif-display mt-0.5 text-3xl tnum">
        {title}
      </h2>
      {asked.state ? null : closesAt ? (
        <p className="leading-[22px] text-ink-2">
          {ended ? 'The window closed at the end of' : 'left, until the end of'}{' '}
          {dateWords(lastMoment(closesAt))}
        </p>
      ) : (
        <p className="leading-[22px] text-ink-2">
          The bank holidays are known to {dateWords(knownTo)} only, so its last day cannot be reckoned yet. It
          stays open until it can.
        </p>
      )}
      {days.length > 0 ? (
        <ol className="mt-4 grid grid-cols-5 gap-x-1 gap-y-2">
          {days.map(({ on, state }) => (
            <li
              key={on}
              aria-current={state === 'today' ? 'date' : undefined}
              className="text-center text-sm leading-[18px]"
            >
              <DayBlock state={ended ? 'past' : state} />
              <span className={state === 'today' ? 'font-semibold' : 'text-ink-2'}>
                {state === 'today' ? 'Today' : WEEKDAYS[new Date(`${on}T00:00:00Z`).getUTCDay()]}
              </span>
              <span className="block text-ink-3 tnum">{dateWords(on, 'short')}</span>
            </li>
          ))}
        </ol>
      ) : null}
      {skipped.length > 0 ? (
        <p className="mt-3 text-sm text-ink-2">
          Not counted:{' '}
          {skipped.map(({ date, reason }) => `${dateWords(date, 'short')} (${reason})`).join(', ')}.
        </p>
      ) : null}
      <CallInAnswers asked={asked} />
      <p className="mt-3 border-t border-rule pt-3 leading-[22px] text-ink-2 empty:hidden">
        {asked.state || asked.requests.length > 0
          ? ''
          : ended
            ? `Nobody asked for a call-in. It has had effect since ${effectiveOn ? dateWords(effectiveOn) : 'then'}.`
            : `Nobody has asked for a call-in. Nothing may be done under the decision before the window closes${effectiveOn ? `; then it has effect from ${dateWords(effectiveOn)}` : ''}.`}
      </p>
      <CallInForms asked={asked} decisionId={decisionId} today={now.slice(0, 10)} reply={reply} />
    </Panel>
  );
}

function DayBlock({ state }: { state: 'past' | 'today' | 'to-come' }) {
  const look = {
    past: 'bg-accent',
    today: 'bg-accent-tint ring-[1.5px] ring-accent ring-inset',
    'to-come': 'ring-[1.5px] ring-edge ring-inset',
  }[state];
  return <span aria-hidden="true" className={`mb-1.5 block h-2.5 rounded-[1px] ${look}`} />;
}
