import { dateWords, timeWords } from '~/content/dates';
import { CALL_IN_WORDS } from '~/content/decision-words';
import type { CallInAsked } from '~/domain/decision/call-in-shown';
import { counted, sentence } from '~/domain/shared/number-words';

/** Who asked for the call-in and why, and what came of it. */
export function CallInAnswers({ asked }: { asked: CallInAsked }) {
  const { requests, needs, state, calledInAt, answer, council, scrutiny } = asked;
  if (requests.length === 0) return null;
  return (
    <div className="mt-3 space-y-2 border-t border-rule pt-3 leading-[22px]">
      <p className="font-semibold">
        {state && calledInAt
          ? `Called in on ${dateWords(calledInAt)} at ${timeWords(calledInAt)}`
          : sentence(`${counted(requests.length, 'request')} of the ${needs} that it takes`)}
      </p>
      <ul className="space-y-1.5">
        {requests.map(({ name, reason }) => (
          <li key={name}>
            <b className="font-semibold">{name}:</b> <span className="text-ink-2">{reason}</span>
          </li>
        ))}
      </ul>
      {answer ? <Answer who={scrutiny ?? 'Scrutiny'} {...answer} /> : null}
      {council ? <Answer who="The Council" {...council} /> : null}
      {state === 'held' ? (
        <p className="text-ink-2">Held until scrutiny has answered. Time answers nothing.</p>
      ) : null}
      {state === 'with-council' ? <p className="text-ink-2">Held until the Council has answered.</p> : null}
    </div>
  );
}

type AnswerProps = NonNullable<CallInAsked['answer']> & { who: string };

function Answer({ who, result, reason, on }: AnswerProps) {
  return (
    <p>
      <b className="font-semibold">
        {who}, {dateWords(on)}: {CALL_IN_WORDS[result]}.
      </b>{' '}
      <span className="text-ink-2">{reason}</span>
    </p>
  );
}
