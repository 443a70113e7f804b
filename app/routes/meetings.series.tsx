import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { SeriesDays } from '~/components/meeting/series-days';
import { SeriesForm } from '~/components/meeting/series-form';
import { Notice } from '~/components/ui/notice';
import { pageTitle } from '~/content/page-title';
import { wordsOf } from '~/content/refusals';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { page } from '~/http/page';
import { createSeriesInput, seriesFields, seriesRule } from '~/inputs/series';
import { newMeetingPage } from '~/queries/meetings/new-meeting-page';
import { seriesPage } from '~/queries/meetings/series-page';
import { createSeries } from '~/services/meetings/create-series';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Call a series of meetings') }];

export const loader = page('meeting:create', async ({ actor, now, url }) => {
  const { earliest } = await newMeetingPage(actor, now);
  const fields = seriesFields(url.searchParams, earliest);
  const { preview, ...shown } = await seriesPage(actor, {
    bodyId: fields.bodyId,
    rule: seriesRule(fields),
    now,
  });
  const refused = preview?.refusal ? wordsOf(preview.refusal) : null;
  return { ...shown, fields, days: preview?.days ?? null, refused };
});

export const action = forms({
  create: command({
    act: 'meeting:create',
    shape: createSeriesInput,
    run: async ({ actor, now, url, input }) => {
      const { bodyId } = seriesFields(url.searchParams, '');
      const { days, starts: from, ends: until, ...meeting } = input;
      return createSeries(
        { actor, now },
        { ...meeting, bodyId, from, until, rule: { by: 'dates', dates: days }, without: [] },
      );
    },
    done: ({ value }) => ({
      to: '/meetings',
      says: value.made === 1 ? '1 meeting is called.' : `${value.made} meetings are called.`,
    }),
  }),
});

export default function SeriesPage() {
  const { bodies, fields, days, refused } = useLoaderData<typeof loader>();
  const reply = useActionData<FormReply>();
  return (
    <main id="main" className="max-w-[760px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader title="Call a series of meetings">
        By a rule or by dates. You see the days, with bank holidays, before any meeting is called.
      </PageHeader>
      <SeriesForm bodies={bodies} fields={fields} />
      {refused ? (
        <Notice tone="bad" title={refused.title}>
          {refused.says}
        </Notice>
      ) : null}
      {days ? <SeriesDays days={days} reply={reply} /> : null}
    </main>
  );
}
