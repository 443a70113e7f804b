import { Link } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { PURPOSE_WORDS } from '~/content/paper-words';
import type { PaperRoute as Route } from '~/domain/paper/route-station';
import type { Talk } from '~/domain/paper/talk';
import { AnchorTalk } from '../comment/anchor-talk';
import { PaperTalk, threadNumbers } from '../comment/paper-talk';
import { AnchorNotes } from '../note/anchor-notes';
import type { NoteShown } from '../note/note-shown';
import { NotesGone } from '../note/notes-gone';
import { AttachmentList } from './attachment-list';
import { MarkRead } from './mark-read';
import type { Considered } from './paper-cover';
import { PaperLinks } from './paper-links';
import { PaperSheet } from './paper-sheet';
import type { PaperShown } from './paper-shown';
import { unplacedThreads } from './unplaced-threads';

/** The paper as its reader has it, with its line and what is said of it. */
export type SheetWithTalkProps = {
  paper: PaperShown;
  route: Route | null;
  talk: Talk | null;
  /** The reader's own; null for a draft. */
  notes: readonly NoteShown[] | null;
};

/** The paper’s sheet with its attachments under it and, beside each part, the reader's notes and the talk. */
export function SheetWithTalk({ paper, route, talk, notes }: SheetWithTalkProps) {
  const { ref, version, text, attachments } = paper;
  const numberOf = talk ? threadNumbers(talk) : () => 0;
  const purpose = `For ${PURPOSE_WORDS[text.purpose].toLowerCase()}`;
  const tab = version === null ? 'Draft' : paper.item ? `${purpose}, item ${paper.item.number}` : purpose;
  const unplaced = talk ? unplacedThreads(talk, text) : 0;
  return (
    <PaperSheet
      reference={ref}
      tabs={[tab]}
      text={text}
      body={paper.body.name}
      author={paper.author}
      sponsor={paper.sponsor}
      classification={paper.classification}
      classNote={classNote(paper)}
      appendices={attachments.length}
      considered={route ? consideredBefore(route) : []}
      under={
        talk && version
          ? ({ kind, key }) => (
              <>
                <AnchorNotes
                  notes={notes?.filter((note) => note.kind === kind && note.key === key) ?? []}
                  to={`/papers/${ref}/notes`}
                />
                <AnchorTalk
                  place={{ paperRef: ref, versionNumber: version.number, anchorKind: kind, anchorKey: key }}
                  talk={talk}
                  numberOf={numberOf}
                />
              </>
            )
          : undefined
      }
    >
      <section aria-labelledby="attachments" className="mt-9 border-t border-rule pt-4 xl:hidden print:block">
        <h2 id="attachments" className="serif-display text-xl">
          Attachments
        </h2>
        <AttachmentList reference={ref} attachments={attachments} />
        <div className="no-print">
          <PaperLinks paper={paper} />
        </div>
      </section>
      {version ? <MarkRead paperRef={ref} version={version.number} readVersion={paper.readVersion} /> : null}
      {talk && version ? (
        <div className="no-print mt-9 border-t border-rule pt-4">
          <PaperTalk talk={talk} paperRef={ref} versionNumber={version.number} numberOf={numberOf} />
          <NotesGone notes={notes ?? []} paperRef={ref} />
          {unplaced > 0 ? (
            <p className="mt-3">
              {unplaced === 1 ? 'One comment is' : `${unplaced} comments are`} on a part that this version
              does not have: <Link to={`/papers/${ref}/comments`}>see all comments</Link>.
            </p>
          ) : null}
        </div>
      ) : null}
    </PaperSheet>
  );
}

/** The bodies that had it before, with what they made of it; from the line, so that nobody types it. */
function consideredBefore(route: Route): readonly Considered[] {
  return route.stations.flatMap(({ state, gate, body, outcome, completedOn }) =>
    gate !== 'clearance' && (state === 'passed' || state === 'sent-back') && outcome && completedOn
      ? [{ body: body.name, outcome: outcome.text, on: dateWords(completedOn) }]
      : [],
  );
}

function classNote({ classificationReason, attachments }: PaperShown): string | undefined {
  const kept = attachments
    .filter(({ classification }) => classification !== 'public')
    .map(({ letter }) => letter);
  const appendices =
    kept.length === 0
      ? ''
      : kept.length === 1
        ? `Appendix ${kept[0]} is withheld from some`
        : `Appendices ${kept.slice(0, -1).join(', ')} and ${kept.at(-1)} are withheld from some`;
  return [classificationReason, appendices].filter(Boolean).join('. ') || undefined;
}
