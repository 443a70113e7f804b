import { Form } from '@remix-run/react';
import { CALL_IN_WORDS } from '~/content/decision-words';
import type { CallInAsked } from '~/domain/decision/call-in-shown';
import { CALL_IN_RESULTS } from '~/domain/decision/decide-call-in';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';

type CallInFormsProps = {
  asked: CallInAsked;
  decisionId: string;
  today: string;
  reply: Reply | undefined;
};

/** For a member of scrutiny: to ask for the call-in. For its officer: to record what came of it. */
export function CallInForms({ asked, decisionId, today, reply }: CallInFormsProps) {
  const mine = (intent: string) => (reply?.intent === intent ? reply : undefined);
  if (asked.mayAsk) return <Ask {...{ asked, decisionId }} reply={mine('call-in')} />;
  if (asked.mayAnswer) return <Answer {...{ asked, decisionId, today }} reply={mine('answer-call-in')} />;
  return null;
}

function Ask({ asked, decisionId, reply }: Omit<CallInFormsProps, 'today'>) {
  return (
    <Form method="post" className="mt-3 space-y-3 border-t border-rule pt-3">
      <input type="hidden" name="intent" value="call-in" />
      <input type="hidden" name="decisionId" value={decisionId} />
      <TextareaField
        id="call-in-reason"
        name="reason"
        label="Why it should be called in"
        hint={`It takes ${asked.needs} members${asked.chairAlone ? ', or the Chair alone' : ''}. Your name and reason are published.`}
        rows={3}
        defaultValue={reply?.values.reason}
        error={reply?.fields.reason?.[0]}
      />
      <Button className="w-full">Ask that it be called in</Button>
    </Form>
  );
}

function Answer({ asked, decisionId, today, reply }: CallInFormsProps) {
  const council = asked.state === 'with-council';
  const results = CALL_IN_RESULTS.filter((result) => !council || result !== 'to-council');
  return (
    <Form method="post" className="mt-3 space-y-3 border-t border-rule pt-3">
      <input type="hidden" name="intent" value="answer-call-in" />
      <input type="hidden" name="decisionId" value={decisionId} />
      <RadioGroup
        id="call-in-result"
        name="result"
        legend={council ? 'What the Council answered' : 'What scrutiny answered'}
        options={results.map((result) => ({ value: result, label: CALL_IN_WORDS[result] }))}
        defaultValue={reply?.values.result}
        error={reply?.fields.result?.[0]}
      />
      <TextField
        id="call-in-met"
        name="metOn"
        type="date"
        label="At its meeting on"
        defaultValue={reply?.values.metOn ?? today}
        error={reply?.fields.metOn?.[0]}
      />
      <TextareaField
        id="call-in-answer"
        name="reason"
        label="Its reasons"
        rows={3}
        defaultValue={reply?.values.reason}
        error={reply?.fields.reason?.[0]}
      />
      <Button className="w-full">Record the answer</Button>
    </Form>
  );
}
