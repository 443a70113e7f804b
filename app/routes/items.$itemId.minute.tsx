import { Link, type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageBar } from '~/components/layout/page-bar';
import { MinuteEditor } from '~/components/minutes/minute-editor';
import { MinuteLines } from '~/components/minutes/minute-lines';
import { FormProblem, replyOf } from '~/components/ui/form-problem';
import { Panel } from '~/components/ui/panel';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { found, type PageArgs, page } from '~/http/page';
import { minuteInput } from '~/inputs/minutes';
import { minuteOfItem } from '~/queries/minutes/minute-of-item';
import { saveMinute } from '~/services/minutes/save-minute';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = ({ data }: { data: { title: string } | undefined }) => [
  { title: pageTitle(data ? `Minute: ${data.title}` : 'Minute') },
];

export const loader = page('meeting:minute', async ({ actor, params, now }) =>
  found(await minuteOfItem(actor, params.itemId ?? '', now)),
);

const itemOf = ({ params }: Pick<PageArgs, 'params'>) => params.itemId ?? '';

export const action = forms({
  save: command({
    act: 'meeting:minute',
    shape: minuteInput,
    run: (asked) => saveMinute(asked, { ...asked.input, itemId: itemOf(asked) }),
    done: ({ input, value, ...asked }) => ({
      to: input.back === 'room' ? `/meetings/${value.meetingId}` : `/items/${itemOf(asked)}/minute`,
      says: 'The minute is saved.',
    }),
  }),
  autosave: command({
    act: 'meeting:minute',
    shape: minuteInput,
    run: (asked) => saveMinute(asked, { ...asked.input, itemId: itemOf(asked) }),
    done: ({ value }) => Response.json(value),
  }),
});

/** After a conflict the page fetches the other text; a save by itself changes nothing that is on it. */
export function shouldRevalidate(asked: ShouldRevalidateFunctionArgs) {
  if (asked.actionStatus === 409) return true;
  return asked.formData?.get('intent') === 'autosave' ? false : asked.defaultShouldRevalidate;
}

export default function MinutePage() {
  const minute = useLoaderData<typeof loader>();
  const reply = replyOf(useActionData<typeof action>());
  const { meetingId, minutesId, number, title, before, after, open, text, lines } = minute;
  return (
    <>
      <PageBar
        trail={[
          { label: 'Meetings', to: '/meetings' },
          { label: 'The meeting', to: `/meetings/${meetingId}` },
          ...(minutesId ? [{ label: 'Minutes', to: `/minutes/${minutesId}` }] : []),
          { label: `Item ${number}` },
        ]}
      />
      <main id="main" className="max-w-[860px] space-y-5 px-4 py-5 md:px-6">
        <FormProblem reply={reply} />
        <h1 className="serif-display text-2xl md:text-3xl">
          {number} {title}
        </h1>
        <Panel label="Minute">
          {open ? (
            <MinuteEditor key={minute.itemId} minute={minute} reply={reply} back="minute" />
          ) : (
            <>
              <p className="text-ink-2">A meeting has approved these minutes, so their text is fixed.</p>
              <MinuteLines lines={lines} />
              <p className="mt-3 font-serif text-lg leading-7 wrap-anywhere whitespace-pre-wrap">{text}</p>
            </>
          )}
        </Panel>
        <nav aria-label="Other items" className="flex flex-wrap gap-x-6">
          {before ? <ItemLink {...before} word="Back to" /> : null}
          {after ? <ItemLink {...after} word="On to" /> : null}
        </nav>
      </main>
    </>
  );
}

function ItemLink({
  itemId,
  number,
  title,
  word,
}: {
  itemId: string;
  number: string;
  title: string;
  word: string;
}) {
  return (
    <Link to={`/items/${itemId}/minute`} className="inline-flex min-h-11 items-center">
      {word} {number}, {title}
    </Link>
  );
}
