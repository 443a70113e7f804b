import { Form, Link } from '@remix-run/react';
import { interestWords, SENSITIVE_WORDS, touchWords } from '~/content/interest-words';
import type { InterestPrompt } from '~/domain/interest/register-view';
import { declaredKind } from '~/domain/interest/registered-interest';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** Registered interests that touch items, each declared with one press: by its member, or recorded by the officer. */
export function InterestPrompts({ prompts }: { prompts: readonly InterestPrompt[] }) {
  if (prompts.length === 0) return null;
  return (
    <section aria-labelledby="prompts-title">
      <h2 id="prompts-title" className="serif-display text-xl">
        From the register
      </h2>
      <ul className="mt-2 space-y-2">
        {prompts.map((prompt) => (
          <li key={`${prompt.interestId} ${prompt.itemId}`}>
            <Notice
              title={`${prompt.you ? 'You' : prompt.name}: ${interestWords(prompt)}`}
              action={<DeclareIt prompt={prompt} />}
            >
              It touches item {prompt.item.number}, {prompt.item.title}: {touchWords(prompt.reason, prompt)}
            </Notice>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DeclareIt({ prompt }: { prompt: InterestPrompt }) {
  const says = prompt.sensitive ? SENSITIVE_WORDS : interestWords(prompt);
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="declare" />
      <input type="hidden" name="itemId" value={prompt.itemId} />
      <input type="hidden" name="seatId" value={prompt.seatId} />
      <input type="hidden" name="kind" value={declaredKind(prompt.category)} />
      <input type="hidden" name="interest" value={says} />
      <Button>
        {prompt.you ? 'Declare it' : 'Record that it was declared'}
        <span className="sr-only">
          {' '}
          in item {prompt.item.number}: {prompt.party}
        </span>
      </Button>
    </Form>
  );
}

/** The same in the room, in a line each, with the way to where it is declared. */
export function PromptLines({ prompts, to }: { prompts: readonly InterestPrompt[]; to: string }) {
  return prompts.map((prompt) => (
    <p key={`${prompt.interestId} ${prompt.itemId}`} className="mt-1.5 leading-[22px]">
      <b className="font-semibold">{prompt.you ? 'You' : prompt.name}, registered:</b> {prompt.party}. Item{' '}
      {prompt.item.number}: {touchWords(prompt.reason, prompt)}{' '}
      <Link to={to} className="inline-flex min-h-11 items-center font-semibold">
        {prompt.you ? 'Declare it' : 'To the declarations'}
        <span className="sr-only">: {prompt.party}</span>
      </Link>
    </p>
  ));
}
