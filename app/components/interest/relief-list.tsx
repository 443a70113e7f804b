import { Form, Link } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import {
  ALLOWANCE_WORDS,
  GRANTER_WORDS,
  GROUND_WORDS,
  RELIEF_STATE_WORDS,
  RELIEF_WORDS,
} from '~/content/interest-words';
import type { ReliefLine } from '~/domain/interest/relief-view';
import { Chip } from '../ui/chip';
import type { Reply } from '../ui/form-problem';
import { AnswerRelief } from './answer-relief';
import { RevokeRelief } from './revoke-relief';

type ReliefListProps = {
  title: string;
  none: string;
  lines: readonly ReliefLine[];
  reply: Reply | undefined;
};

/** Dispensations and authorisations, each with what may be done about it. */
export function ReliefList({ title, none, lines, reply }: ReliefListProps) {
  return (
    <section>
      <h2 className="serif-display text-xl">{title}</h2>
      {lines.length === 0 ? <p className="text-ink-2">{none}</p> : null}
      <ul className="mt-1">
        {lines.map((line) => (
          <li key={line.id} className="border-t border-rule py-3">
            <h3 className="text-lg font-semibold">
              {line.name}
              {line.you ? ' (you)' : ''}, {line.body}
            </h3>
            <Facts line={line} />
            {line.mayWithdraw ? <Withdraw line={line} /> : null}
            {line.answer ? <AnswerRelief line={line} answer={line.answer} reply={reply} /> : null}
            {line.mayRevoke ? <RevokeRelief line={line} reply={reply} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ line }: { line: ReliefLine }) {
  const { state, allows, fromOn, untilOn, grantedBy, ground } = line;
  const expired = state === 'granted' && !line.inForce;
  return (
    <>
      <p className="leading-[22px]">{line.matter}</p>
      <p className="leading-[22px] text-ink-2">
        {RELIEF_WORDS[line.kind]} to {ALLOWANCE_WORDS[line.asks].toLowerCase()}, asked for{' '}
        {dateWords(line.askedAt)}
        {line.paper ? (
          <>
            , for <Link to={`/papers/${line.paper}`}>{line.paper}</Link> only
          </>
        ) : null}
        .{' '}
        <Chip tone={line.inForce ? 'good' : 'hold'}>
          {expired ? 'Not in force today' : RELIEF_STATE_WORDS[state]}
        </Chip>
      </p>
      {allows && fromOn && untilOn ? (
        <p className="leading-[22px]">
          {ALLOWANCE_WORDS[allows]}, {dateWords(fromOn)} to {dateWords(untilOn)}.
          {grantedBy ? ` ${GRANTER_WORDS[grantedBy]}.` : ''}
          {ground ? ` ${GROUND_WORDS[ground]}.` : ''}
        </p>
      ) : null}
      {line.reason ? (
        <p className="leading-[22px] text-ink-2">
          {line.reason}
          {line.recordedBy && line.decidedAt
            ? ` Recorded by ${line.recordedBy}, ${dateWords(line.decidedAt)}.`
            : ''}
        </p>
      ) : null}
      {line.endReason && line.endedAt ? (
        <p className="leading-[22px] text-ink-2">
          {RELIEF_STATE_WORDS[state]} {dateWords(line.endedAt)}: {line.endReason}
        </p>
      ) : null}
    </>
  );
}

function Withdraw({ line }: { line: ReliefLine }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="withdraw" />
      <input type="hidden" name="id" value={line.id} />
      <button type="submit" className="min-h-11 font-semibold text-bad">
        Withdraw it<span className="sr-only">: {line.matter}</span>
      </button>
    </Form>
  );
}
