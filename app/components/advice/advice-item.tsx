import { Form } from '@remix-run/react';
import { ADVICE_WORDS, MATTER_WORDS } from '~/content/advice';
import { dateTimeWords, dateWords } from '~/content/dates';
import type { AdviceShown } from '~/domain/paper/advice-shown';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import type { Reply } from '../ui/form-problem';
import { Glyph } from '../ui/glyph';
import { AnswerForm } from './answer-form';

const TONES = { positive: 'good', 'with-conditions': 'warn', negative: 'bad' } as const;
const MARKS = { positive: 'track', 'with-conditions': 'risk', negative: 'late' } as const;

/** One request: what was asked of whom and by when, and the answer, which silence never is. */
export function AdviceItem({ advice, reply }: { advice: AdviceShown; reply: Reply | undefined }) {
  const { answer } = advice;
  return (
    <article id={`advice-${advice.id}`} className="scroll-mt-24 border-t border-rule py-4">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="font-semibold">
          {advice.kind === 'clearance'
            ? `${MATTER_WORDS[advice.matter]} clearance`
            : MATTER_WORDS[advice.matter]}
          : {advice.askedOf}
        </h2>
        {answer ? (
          <Chip tone={TONES[answer.answer]} icon={<Glyph name={MARKS[answer.answer]} />}>
            {ADVICE_WORDS[answer.answer]}
          </Chip>
        ) : (
          <Chip tone="hold" icon={<Glyph name="wait" />}>
            Waiting, due {dateWords(advice.dueOn, 'day')}
          </Chip>
        )}
      </header>
      <p className="mt-1 max-w-[66ch] break-words whitespace-pre-wrap">{advice.question}</p>
      <p className="text-sm text-ink-3">
        Asked by {advice.askedBy}, {dateTimeWords(advice.askedAt)}
      </p>
      {answer ? (
        <div className="mt-2 border-l-2 border-rule pl-3">
          <p className="max-w-[66ch] break-words whitespace-pre-wrap">{answer.text || 'No more was said.'}</p>
          <p className="text-sm text-ink-3">
            {answer.by}, {dateTimeWords(answer.at)}, on version {answer.onVersion}
          </p>
        </div>
      ) : null}
      {advice.mayAnswer ? <AnswerForm adviceId={advice.id} reply={reply} /> : null}
      {advice.mayAskAgain ? (
        <Form method="post" className="mt-2">
          <input type="hidden" name="intent" value="again" />
          <input type="hidden" name="matter" value={advice.matter} />
          <Button>Ask for {MATTER_WORDS[advice.matter]?.toLowerCase()} clearance again</Button>
        </Form>
      ) : null}
      {advice.mayEnd ? (
        <Form method="post" className="mt-2">
          <input type="hidden" name="intent" value="end" />
          <input type="hidden" name="adviceId" value={advice.id} />
          <Button variant="quiet">Take the request back</Button>
        </Form>
      ) : null}
    </article>
  );
}
