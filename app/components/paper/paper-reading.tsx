import { Link } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { PURPOSE_WORDS } from '~/content/paper-words';
import type { PaperRoute as Route } from '~/domain/paper/route-station';
import type { Talk } from '~/domain/paper/talk';
import { AnchorTalk } from '../comment/anchor-talk';
import { MarginLayout } from '../comment/margin-layout';
import { PaperTalk, threadNumbers } from '../comment/paper-talk';
import { AnchorNotes } from '../note/anchor-notes';
import type { NoteShown } from '../note/note-shown';
import { NotesGone } from '../note/notes-gone';
import { PaperRoute, PaperRouteAcross } from '../route/paper-route';
import { AttachmentList } from './attachment-list';
import { MarkRead } from './mark-read';
import type { Considered } from './paper-cover';
import { PaperLinks } from './paper-links';
import { PaperNotices } from './paper-notices';
import { PaperSheet } from './paper-sheet';
import type { PaperShown } from './paper-shown';
import { unplacedThreads } from './unplaced-threads';
import { VoteDock, VotePanel, type VoteShown } from './vote-panel';

type PaperReadingProps = {
  paper: PaperShown;
  route: Route | null;
  talk: Talk | null;
  /** The reader's own; null for a draft. */
  notes: readonly NoteShown[] | null;
  vote: VoteShown | null;
};

/** The paper page: route and attachments, the sheet, and in its margin the vote and the talk. */
export function PaperReading({ paper, route, talk, notes, vote }: PaperReadingProps) {
  const travels = route !== null && route.stations.length > 0;
  return (
    <>
      <div className="px-2 pt-3 pb-12 md:px-6 md:pt-4 xl:grid xl:grid-cols-[252px_minmax(0,1fr)] xl:gap-x-6">
        <aside aria-label="Route and attachments" className="no-print hidden xl:block">
          {travels ? <PaperRoute route={route} /> : null}
          <section aria-labelledby="attachments-beside" className="mt-5 border-t border-rule pt-4">
            <h2 id="attachments-beside" className="font-semibold">
              Attachments
            </h2>
            <AttachmentList reference={paper.ref} attachments={paper.attachments} />
          </section>
          <PaperLinks paper={paper} />
        </aside>
        <div className="min-w-0">
          {travels ? (
            <div className="no-print mb-4 px-2 md:px-0 xl:hidden">
              <PaperRouteAcross route={route} />
            </div>
          ) : null}
          <PaperNotices paper={paper} />
          <div className="xl:grid xl:grid-cols-[minmax(0,1fr)_340px] xl:items-start xl:gap-x-6">
            <MarginLayout version={talk?.threads.length ?? 0}>
              <Sheet paper={paper} route={route} talk={talk} notes={notes} />
            </MarginLayout>
            {vote ? (
              <div className="no-print mt-[27px] hidden xl:block">
                <VotePanel vote={vote} />
              </div>
            ) : null}
          </div>
        </div>
      </div>
      {vote ? <VoteDock vote={vote} /> : null}
    </>
  );
}

function Sheet({ paper, route, talk, notes }: Omit<PaperReadingProps, 'vote'>) {
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
