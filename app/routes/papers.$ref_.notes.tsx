import { Link, useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { NoteForm } from '~/components/note/note-form';
import { NoteList } from '~/components/note/note-list';
import { partWords } from '~/components/note/note-shown';
import { EmptyState } from '~/components/ui/empty-state';
import { FormProblem } from '~/components/ui/form-problem';
import { noteAnchors } from '~/content/note-anchors';
import { notesShown } from '~/content/notes-shown';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { changeNoteInput, keepNoteInput, notePlaceInput, removeNoteInput } from '~/inputs/note';
import { ownNotes } from '~/queries/notes/own-notes';
import { paperPage } from '~/queries/papers/paper-page';
import { changeNote, removeNote } from '~/services/notes/change-note';
import { keepNote } from '~/services/notes/keep-note';

export const handle = { current: 'papers' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Your notes') }];

export const loader = page('paper:read', async ({ actor, params, url, now }) => {
  const paper = found(await paperPage(actor, { ref: params.ref ?? '', now }));
  const readable = paper.versions.map(({ number }) => number);
  const { on } = notePlaceInput.parse({ on: url.searchParams.get('on') });
  const place = noteAnchors(paper.content).find(({ kind, key }) => kind === on?.kind && key === on.key);
  const notes = await ownNotes(actor, { paperId: paper.id, readable });
  return {
    ...{ ref: paper.ref, title: paper.content.title, version: paper.version?.number ?? null },
    place: place ?? null,
    notes: notesShown(notes, paper.content),
  };
});

type Asked = { readonly params: { readonly ref?: string } };
const here = (says: string) => (asked: Asked) => ({ to: `/papers/${asked.params.ref}/notes`, says });

export const action = forms({
  'keep-note': command({
    act: 'paper:read',
    shape: keepNoteInput,
    run: async ({ actor, now, params, input: { kind, key, versionNumber, text, marked } }) => {
      const paperRef = params.ref ?? '';
      const paper = await paperPage(actor, { ref: paperRef, version: versionNumber, now });
      const anchors = paper?.version?.number === versionNumber ? noteAnchors(paper.content) : [];
      const anchor = anchors.find((one) => one.kind === kind && one.key === key) ?? null;
      return keepNote({ actor, now }, { paperRef, versionNumber, anchor, text, marked });
    },
    done: ({ params, input }) => ({
      to: `/papers/${params.ref}#${input.kind === 'paragraph' ? 'p' : 'r'}-${input.key}`,
      says: 'Your note is kept. Nobody else sees it.',
    }),
  }),
  'change-note': command({
    act: 'paper:read',
    shape: changeNoteInput,
    run: ({ actor, now, input }) => changeNote({ actor, now }, input),
    done: here('Your note is changed.'),
  }),
  'remove-note': command({
    act: 'paper:read',
    shape: removeNoteInput,
    run: ({ actor, now, input }) => removeNote({ actor, now }, input),
    done: here('Your note is deleted.'),
  }),
});

export default function NotesPage() {
  const { ref, title, version, place, notes } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="max-w-[760px] space-y-4 px-4 py-4 md:px-6">
      <nav aria-label="Breadcrumb" className="text-ink-2">
        <Link to="/papers">Papers</Link> / <Link to={`/papers/${ref}`}>{ref}</Link> / Your notes
      </nav>
      <h1 className="serif-display text-2xl break-words md:text-3xl">Your notes on {title}</h1>
      <p className="text-ink-2">
        Only you see them. They stay when a new version comes, until you delete them.
      </p>
      <FormProblem reply={reply} />
      {place && version ? (
        <section id="new-note" aria-labelledby="new-note-title" className="scroll-mt-24 space-y-3">
          <h2 id="new-note-title" className="font-semibold">
            A note on {partWords(place.kind, place.key)}
          </h2>
          <blockquote className="line-clamp-4 max-w-[66ch] border-l-2 border-rule pl-4 font-serif break-words text-ink-2">
            {place.text}
          </blockquote>
          <NoteForm
            intent="keep-note"
            hidden={{ versionNumber: version, kind: place.kind, key: place.key }}
            text=""
            marked={false}
            reply={reply}
          />
        </section>
      ) : null}
      {notes.length > 0 ? <NoteList notes={notes} paperRef={ref} reply={reply} /> : null}
      {notes.length === 0 && !place ? (
        <EmptyState title="No notes yet">
          Choose “Note” beside a recommendation or a paragraph of the paper.
        </EmptyState>
      ) : null}
    </main>
  );
}
