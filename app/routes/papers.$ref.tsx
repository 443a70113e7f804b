import { useLoaderData } from '@remix-run/react';
import { useCallback } from 'react';
import { useShowHere } from '~/components/layout/here';
import type { PageHandle } from '~/components/layout/house';
import { PaperBar } from '~/components/paper/paper-bar';
import { PaperReading } from '~/components/paper/paper-reading';
import { usePrintFoot } from '~/components/paper/use-print-foot';
import { useVoteLive } from '~/components/paper/use-vote-live';
import { notesShown } from '~/content/notes-shown';
import { pageTitle } from '~/content/page-title';
import { paperFoot } from '~/content/print-foot';
import { readPaper } from '~/content/read-paper';
import { contentWithheld } from '~/domain/paper/withheld-text';
import { found, page } from '~/http/page';
import { paperAddressInput } from '~/inputs/paper';
import { commentsOfPaper } from '~/queries/comments/comments-of-paper';
import { ownNotes } from '~/queries/notes/own-notes';
import { paperPage } from '~/queries/papers/paper-page';
import { readVersionOf } from '~/queries/papers/read-version-of';
import { routeOfPaper } from '~/queries/routes/route-of-paper';
import { useLive } from '~/realtime/use-live';

export const handle = {
  current: 'papers',
  ownDock: (data) => Boolean((data as { vote?: unknown } | undefined)?.vote),
} satisfies PageHandle;

export const meta = ({ data }: { data: { ref: string; title: string } | undefined }) => [
  { title: pageTitle(data ? `${data.ref} ${data.title}` : 'Paper') },
];

export const loader = page('paper:read', async ({ actor, params, url, now }) => {
  const asked = paperAddressInput.parse(Object.fromEntries(url.searchParams));
  const { content, since, ...paper } = found(
    await paperPage(actor, { ref: params.ref ?? '', now, ...asked }),
  );
  const readable = paper.versions.map(({ number }) => number);
  const [route, talk, notes, readVersion] = await Promise.all([
    routeOfPaper(actor, paper.id, now),
    paper.version ? commentsOfPaper(actor, paper.id) : null,
    ownNotes(actor, { paperId: paper.id, readable }),
    readVersionOf(actor, paper.id),
  ]);
  const { classification } = content;
  const at = now.toISOString();
  const printed = { ref: paper.ref, version: paper.version?.number ?? null, classification, by: actor.name };
  return {
    ...paper,
    printed,
    now: at,
    printFoot: paperFoot({ ...printed, at }),
    title: content.title,
    classification,
    classificationReason: contentWithheld(content),
    since: since?.number ?? null,
    text: readPaper(content, since?.content ?? null),
    route,
    talk,
    readVersion,
    notes: paper.version ? notesShown(notes, content) : null,
  };
});

export default function PaperRoute() {
  const { route, talk, notes, printed, now, ...paper } = useLoaderData<typeof loader>();
  const { people } = useLive(`paper:${paper.id}`, paper.liveVersion);
  const vote = useVoteLive(paper.vote);
  useShowHere(people);
  usePrintFoot(
    useCallback((at) => paperFoot({ ...printed, at }), [printed]),
    now,
  );
  return (
    <main id="main">
      <PaperBar
        reference={paper.ref}
        version={paper.version}
        versions={paper.versions}
        since={paper.since}
        changes={paper.text.changes}
        comments={talk?.threads.reduce((sum, { replies }) => sum + 1 + replies.length, 0) ?? 0}
        mayEdit={paper.may.edit}
      />
      <PaperReading paper={paper} route={route} talk={talk} notes={notes} vote={vote} />
    </main>
  );
}
