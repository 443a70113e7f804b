import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { TextareaField } from '../ui/textarea-field';

export function AnswerForm({ adviceId, reply }: { adviceId: string; reply: Reply | undefined }) {
  const mine = reply?.intent === 'answer' && reply.values.adviceId === adviceId ? reply : undefined;
  return (
    <Form method="post" className="mt-3 max-w-[620px] space-y-4 rounded-lg border border-rule bg-sheet p-4">
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="adviceId" value={adviceId} />
      <RadioGroup
        id={`answer-${adviceId}`}
        name="answer"
        legend="Your answer"
        hint="It stands as you give it. No answer counts as nothing."
        defaultValue={mine?.values.answer}
        error={mine?.fields.answer?.[0]}
        options={[
          { value: 'positive', label: 'Positive' },
          { value: 'with-conditions', label: 'With conditions' },
          { value: 'negative', label: 'Negative' },
        ]}
      />
      <TextareaField
        id={`text-${adviceId}`}
        name="text"
        label="Why, or on what conditions"
        hint="Needed unless it is a plain yes"
        optional
        rows={4}
        defaultValue={mine?.values.text}
        error={mine?.fields.text?.[0]}
      />
      <Button variant="primary">Give this answer</Button>
    </Form>
  );
}
