import { Form, Link } from '@remix-run/react';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { NoteForm } from './note-form';
import { type NoteShown, partWords } from './note-shown';

type Props = {
  readonly notes: readonly NoteShown[];
  readonly paperRef: string;
  readonly reply: Reply | undefined;
};

/** Every own note on a paper, in the order of the paper, those whose part is gone at the end. */
export function NoteList({ notes, paperRef, reply }: Props) {
  return (
    <ul className="border-t border-rule">
      {notes.map((note) => (
        <li key={note.id} id={`note-${note.id}`} className="scroll-mt-24 space-y-3 border-b border-rule py-4">
          <h2 className="font-semibold">
            {note.key === null ? (
              `On ${partWords(note.kind, note.madeKey)} of version ${note.versionNumber}, which is gone`
            ) : (
              <>
                On{' '}
                <Link to={`/papers/${paperRef}#${note.kind === 'paragraph' ? 'p' : 'r'}-${note.key}`}>
                  {partWords(note.kind, note.key)}
                </Link>
              </>
            )}
          </h2>
          {note.changed && note.key !== null ? (
            <p className="text-ink-2">The {note.kind} changed since.</p>
          ) : null}
          <blockquote className="line-clamp-4 max-w-[66ch] border-l-2 border-rule pl-4 font-serif break-words text-ink-2">
            {note.madeOn}
          </blockquote>
          <NoteForm
            intent="change-note"
            hidden={{ noteId: note.id }}
            text={note.text}
            marked={note.marked}
            reply={reply}
          />
          <Form method="post">
            <input type="hidden" name="intent" value="remove-note" />
            <input type="hidden" name="noteId" value={note.id} />
            <Button variant="danger">
              Delete it<span className="sr-only">: the note on {partWords(note.kind, note.madeKey)}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
