import { atomOf } from '~/documents/public-feed';
import { feedFile } from '~/http/feed-file';
import { found, openPage } from '~/http/page';
import { publicFeed } from '~/queries/public/public-feed';

/** The Atom feed of what a body publishes. */
export const loader = openPage(async ({ params, now, site }) =>
  feedFile(atomOf(found(await publicFeed(params.code ?? '', now)), { site, now })),
);
