import { Form } from '@remix-run/react';
import { dateTimeWords } from '~/content/dates';
import { Button } from '../ui/button';

type Props = {
  sessions: readonly {
    readonly id: string;
    readonly createdAt: string;
    readonly lastSeenAt: string;
    readonly userAgent: string;
    readonly source: string;
    readonly here: boolean;
  }[];
};

/** Where you are signed in, each of which can be ended from here. */
export function SessionList({ sessions }: Props) {
  return (
    <section>
      <h2 className="serif-display text-xl">Where you are signed in</h2>
      <p className="text-ink-2">
        A session ends after two hours without use, and twelve hours after sign-in.
      </p>
      <ul className="mt-2">
        {sessions.map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule py-3"
          >
            <div className="min-w-0 flex-1">
              <p className="font-semibold">
                {deviceOf(session.userAgent)}
                {session.here ? <span className="font-normal text-good"> (this one)</span> : null}
              </p>
              <p className="text-sm text-ink-2">
                Signed in {dateTimeWords(session.createdAt)} from {session.source.replace(/^::ffff:/, '')}.
                Last used {dateTimeWords(session.lastSeenAt)}.
              </p>
            </div>
            <Form method="post">
              <input type="hidden" name="intent" value="end-session" />
              <input type="hidden" name="sessionId" value={session.id} />
              <Button>
                {session.here ? 'Sign out' : 'End'}
                <span className="sr-only"> {deviceOf(session.userAgent)}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" className="mt-4">
        <input type="hidden" name="intent" value="end-session" />
        <input type="hidden" name="sessionId" value="all" />
        <Button variant="danger">Sign out everywhere</Button>
      </Form>
    </section>
  );
}

const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
const DEVICES = [
  [/iPad/, 'iPad'],
  [/iPhone/, 'iPhone'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'Mac'],
  [/Linux/, 'Linux'],
] as const;

/** "Chrome on Windows", as far as the browser says. */
function deviceOf(userAgent: string): string {
  const browser = BROWSERS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'A browser';
  const device = DEVICES.find(([pattern]) => pattern.test(userAgent))?.[1];
  return device ? `${browser} on ${device}` : browser;
}
