import { Form, Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/layout/page-header';
import { WholeReferences } from '~/components/message/whole-references';
import { Button } from '~/components/ui/button';
import { EmptyState } from '~/components/ui/empty-state';
import { dateTimeWords } from '~/content/dates';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { page } from '~/http/page';
import { markReadInput } from '~/inputs/account';
import { notificationsPage } from '~/queries/notifications/notifications-page';
import { markRead } from '~/services/notifications/mark-read';

export const meta = () => [{ title: pageTitle('Notifications') }];

export const loader = page('house:visit', async ({ actor }) => ({
  notifications: await notificationsPage(actor),
}));

export const action = forms({
  'mark-read': command({
    act: 'house:visit',
    shape: markReadInput,
    run: ({ actor, now }) => markRead({ actor, now }),
    done: () => ({ to: '/notifications', says: 'All marked as read.' }),
  }),
});

export default function NotificationsPage() {
  const { notifications } = useLoaderData<typeof loader>();
  const unread = notifications.filter((notification) => notification.unread).length;
  return (
    <main id="main" className="max-w-[840px] px-4 py-6 md:px-6">
      <PageHeader
        title="Notifications"
        actions={
          unread > 0 ? (
            <Form method="post">
              <input type="hidden" name="intent" value="mark-read" />
              <Button>Mark all as read</Button>
            </Form>
          ) : undefined
        }
      >
        {unread === 0 ? 'Nothing new.' : `${unread} new.`}
      </PageHeader>
      {notifications.length === 0 ? (
        <EmptyState
          title="Nothing yet"
          action={
            <Link to="/desk" className="btn">
              Go to your desk
            </Link>
          }
        >
          When a paper reaches your body, or somebody needs you, it says so here.
        </EmptyState>
      ) : null}
      <ul className="mt-4">
        {notifications.map(({ id, text, href, at, unread: isNew }) => (
          <li key={id} className="border-b border-rule">
            <Link
              to={href}
              className="grid min-h-14 grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 py-3 text-ink no-underline hover:underline md:grid-cols-[minmax(0,1fr)_auto_12rem]"
            >
              <span className={`min-w-0 break-words ${isNew ? 'font-semibold' : ''}`}>
                <WholeReferences text={text} />
              </span>
              {isNew ? <b className="text-sm font-semibold text-accent">New</b> : <span />}
              <time dateTime={at} className="text-sm text-ink-3 tnum max-md:col-span-2 md:text-right">
                {dateTimeWords(at)}
              </time>
            </Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
