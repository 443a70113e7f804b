import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { timeWords } from '~/content/dates';
import { exclusionGround, exclusionTimes, staysWords } from '~/content/exclusion-words';
import { ITEM_KIND_WORDS } from '~/content/meeting-words';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import { appendixWords } from '~/domain/meeting/exclusion-text';
import { itemNumber } from '~/domain/meeting/item-number';
import { Reference } from '../ui/reference';
import { DecisionLine } from './decision-line';
import { outdated } from './newer-version';

type AgendaTableProps = {
  agenda: readonly AgendaLine[];
  /** Whether the meeting is over: what each item came to, or that it was not reached. */
  over?: boolean;
  officer?: boolean;
  /** Whether there is a published agenda, which may lack an item. */
  published?: boolean;
  /** What is said of an item that came late. */
  late?: (item: AgendaLine) => ReactNode;
};

/** The agenda as an order paper: number, title, paper, minutes; afterwards its results. */
export function AgendaTable({
  agenda,
  over = false,
  officer = false,
  published = false,
  late,
}: AgendaTableProps) {
  if (agenda.length === 0) return <p className="mt-2 text-ink-2">Nothing is on the agenda yet.</p>;
  return (
    <ol className="mt-2 border-t border-rule">
      {agenda.map((item) => (
        <li key={item.id} className="flex flex-wrap gap-x-4 gap-y-2 border-b border-rule py-3">
          <span className="serif-num w-8 shrink-0 text-right text-xl leading-6 text-accent">
            {itemNumber(item)}
          </span>
          <div className="min-w-0 flex-1 basis-64 leading-[22px]">
            <h3 className="serif-display text-lg">{item.title}</h3>
            <p className="flex flex-wrap gap-x-3 text-ink-2">
              <Paper item={item} over={over} />
              {item.part === 'B' ? <span>Part B: not for publication</span> : null}
              {item.exemptAppendices.length > 0 ? (
                <span>Part B: {appendixWords(item.exemptAppendices)}, not for publication</span>
              ) : null}
              <span>{over ? resultWords(item) : planWords(item)}</span>
              {published && !item.published ? <b className="font-semibold">Not published yet</b> : null}
              {item.ballots.map(({ id }, ballot) => (
                <Link key={id} to={`/ballots/${id}`}>
                  {item.ballots.length === 1 ? 'The vote' : `Vote ${ballot + 1}`}
                </Link>
              ))}
            </p>
            {item.special ? <p className="mt-1">To be put as a special resolution: {item.special}</p> : null}
            <TakenPrivately item={item} />
            {over && item.state === 'done' && item.ballots.length > 0 ? (
              <DecisionLine item={item} officer={officer} />
            ) : null}
            {item.late && late ? late(item) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** "About 10:20: For decision, 20 minutes"; the kind is left out where the title says it. */
function planWords({ kind, title, minutes, presenter, begins }: AgendaLine): string {
  const time = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const what = ITEM_KIND_WORDS[kind] === title ? time : `${ITEM_KIND_WORDS[kind]}, ${time}`;
  return `About ${timeWords(begins)}: ${what}${presenter ? `, ${presenter}` : ''}`;
}

/** That the public was out, and why. */
function TakenPrivately({ item: { exclusion } }: { item: AgendaLine }) {
  if (!exclusion?.excludedAt) return null;
  return (
    <p className="mt-1 text-ink-2">
      Without the public {exclusionTimes(exclusion)}: {exclusionGround(exclusion)} {staysWords(exclusion)}
    </p>
  );
}

function resultWords({ state, result }: AgendaLine): string {
  if (state === 'to-come') return 'Not reached';
  return result || 'Taken';
}

function Paper({ item, over }: { item: AgendaLine; over: boolean }) {
  const { paper } = item;
  if (!paper) return null;
  const newer = over ? null : outdated(item);
  return (
    <>
      <Link to={`/papers/${paper.ref}?version=${paper.version ?? ''}`}>
        <Reference>{paper.ref}</Reference>
        {paper.version ? `, version ${paper.version}` : ''}
      </Link>
      {paper.withdrawn ? <b className="font-semibold text-warn">Withdrawn by its sponsor</b> : null}
      {newer ? (
        <b className="font-semibold text-warn">
          Version {newer.version} is tabled; version {newer.newest} was issued since
        </b>
      ) : null}
    </>
  );
}
