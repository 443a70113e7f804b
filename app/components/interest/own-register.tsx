import { Link } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import type { OwnInterests } from '~/domain/interest/register-view';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { InterestFacts } from './interest-facts';
import { InterestForm, isReplyTo } from './interest-form';

type OwnRegisterProps = { page: OwnInterests; reply: Reply | undefined };

/** One's own standing interests, body by body: what is registered, stating it again, and a new one. */
export function OwnRegister({ page: { places, choices, today }, reply }: OwnRegisterProps) {
  return places.map(({ bodyId, code, body, registerBy, interests }) => {
    const form = { bodyId, choices, today, reply };
    return (
      <section key={bodyId} aria-labelledby={`at-${code}`}>
        <div className="flex flex-wrap items-center gap-x-4">
          <h2 id={`at-${code}`} className="serif-display mr-auto text-xl">
            {body}
          </h2>
          <Link to={`/interests/${code}`} className="inline-flex min-h-11 items-center">
            Its register<span className="sr-only">: {body}</span>
          </Link>
        </div>
        {registerBy ? (
          <p className="text-ink-2">
            What you had on taking office is registered by {dateWords(registerBy)}: 28 days, the first of them
            the day you took office (Localism Act 2011, section 30).
          </p>
        ) : null}
        {interests.length === 0 ? <p className="text-ink-2">You have registered none here.</p> : null}
        <ul className="mt-1">
          {interests.map((interest) => (
            <li key={interest.id} className="border-t border-rule py-2">
              <InterestFacts interest={interest} />
              <details open={isReplyTo(reply, bodyId, interest)}>
                <summary className="inline-flex min-h-11 items-center font-semibold text-accent">
                  Change or end it<span className="sr-only">: {interest.party}</span>
                </summary>
                <InterestForm {...form} interest={interest} />
              </details>
            </li>
          ))}
        </ul>
        <Disclosure summary="Register an interest" open={isReplyTo(reply, bodyId)}>
          <InterestForm {...form} />
        </Disclosure>
      </section>
    );
  });
}
