import { theBody } from '~/content/body-words';
import { dateWords, timeWords } from '~/content/dates';
import { ITEM_KIND_WORDS } from '~/content/meeting-words';
import { PART_WORDS } from '~/content/pack-words';
import { fileKindWords } from '~/content/paper-words';
import { readPaper } from '~/content/read-paper';
import { paragraphWords } from '~/domain/meeting/exclusion-text';
import type { PackContents } from '~/domain/pack/pack-contents';
import { contentWithheld } from '~/domain/paper/withheld-text';
import type { FrontOfPack } from './front';
import type { PackPlan, PlannedEntry } from './planned-pack';

type PackFacts = Omit<PackContents, 'meetingId'>;

/** The words of a pack's pages, from what is in it. */
export function packPlan(facts: PackFacts): PackPlan {
  const { body, startsAt, part } = facts;
  const restricted = part === 'restricted' ? ', restricted' : '';
  return {
    title: `${body}, ${dateWords(startsAt)}: ${nameOf(facts)}`,
    foot: `${body}, ${dateWords(startsAt)}${restricted}`,
    front: frontOf(facts, facts.items),
    first: facts.first,
    entries: facts.entries.map((entry) => plannedEntry(facts, entry)),
  };
}

/** The front of the public pack: items and their open papers alone. */
export function publicFront(facts: PackFacts): FrontOfPack {
  return frontOf({ ...facts, restricted: new Set() }, facts.items);
}

function nameOf({ part, supplement, edition }: PackFacts): string {
  const supplementary = supplement ? `, supplement ${edition - 1}` : '';
  return `${PART_WORDS[part]}${supplementary}`;
}

function frontOf(facts: PackFacts, items: PackFacts['items']): FrontOfPack {
  const { body, title, startsAt, place, council } = facts;
  const { shown, gone } = itemsShown(facts, items);
  return {
    body,
    name: nameOf(facts),
    meeting: title.startsWith(body) ? '' : title,
    when: `${dateWords(startsAt, 'weekday')}, ${timeWords(startsAt)}`,
    where: place,
    summons: council
      ? `You are summoned to attend this meeting of ${theBody(body)} to consider the business below.`
      : '',
    agenda: [
      ...shown.map(({ id, number, title: item, kind, presenter, begins }) => ({
        itemId: id,
        number,
        title: item,
        plan: [timeWords(begins), ITEM_KIND_WORDS[kind].toLowerCase(), presenter].filter(Boolean).join(', '),
        note: facts.part === 'board' && facts.restricted.has(id) ? 'Its text is in the restricted pack' : '',
      })),
      ...gone.map(({ id, number, title: item }) => ({
        ...{ itemId: id, number, title: item, plan: '', note: 'Taken off the agenda' },
      })),
    ],
  };
}

/** All items; of a supplement those that it has papers of, or that the packs before state otherwise. */
function itemsShown({ entries, supplement, part, restated }: PackFacts, items: PackFacts['items']) {
  if (!supplement && part !== 'restricted') return { shown: items, gone: [] };
  const anew = part === 'restricted' ? { items: [], gone: [] } : restated;
  const shown = items.filter(
    ({ id }) => anew.items.includes(id) || entries.some(({ itemId }) => itemId === id),
  );
  return { shown, gone: anew.gone };
}

function plannedEntry(
  { body }: PackFacts,
  { paperText, ...entry }: PackFacts['entries'][number],
): PlannedEntry {
  if (!paperText || !entry.paper) return { ...entry, text: null };
  const { content, author, sponsor, appendices } = paperText;
  return {
    ...entry,
    text: {
      number: entry.number,
      ref: entry.paper.ref,
      version: entry.paper.version,
      ...{ body, author, sponsor },
      classification: content.classification,
      classificationReason: contentWithheld(content),
      appendices: appendices.map(({ letter, title, fileName, open, paragraphs }) =>
        open
          ? `${letter}: ${title} (${fileKindWords(fileName)})`
          : paragraphs.length > 0
            ? `${letter}: not for publication, ${paragraphWords(paragraphs)} of Schedule 12A`
            : `${letter}: withheld`,
      ),
      text: readPaper(content, null),
    },
  };
}
