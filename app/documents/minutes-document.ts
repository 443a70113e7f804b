import { dateTimeWords, dateWords } from '~/content/dates';
import { minutesFacts } from '~/content/minutes-facts';
import { LINE_LABELS, MINUTES_STANDING, minutesTitle, WITHHELD_WORDS } from '~/content/minutes-words';
import type { MinuteLine } from '~/domain/minutes/minutes-content';
import type { MinutesState } from '~/domain/minutes/minutes-state';
import type { ReadItem, ReadMinutes } from '~/domain/minutes/open-part';
import type { Block, WrittenDocument } from './document';

type Minutes = {
  readonly content: ReadMinutes;
  readonly number: number;
  readonly state: MinutesState;
  /** Whether the reader has all of them. */
  readonly whole: boolean;
  readonly digest: string;
  readonly signed: { readonly name: string; readonly at: string } | null;
  readonly at: Date;
};

/** Minutes in the style of the house, as content: what the page shows, in the same order. Of a part nothing else is named. */
export function minutesDocument(minutes: Minutes): WrittenDocument {
  const { content, number, state, at } = minutes;
  const { body, organisation, on } = content;
  const title = minutesTitle({ body, title: content.title, number });
  return {
    title: `${title}, ${plain(dateWords(on))}`,
    author: organisation,
    foot: `${organisation}, ${title}, ${plain(dateWords(on))}`,
    at,
    blocks: [
      { kind: 'paragraph', text: organisation },
      { kind: 'title', text: title },
      { kind: 'paragraph', text: plain(dateWords(on, 'weekday')) },
      { kind: 'paragraph', text: `${MINUTES_STANDING[state]}.`, strong: true },
      ...(minutes.whole ? [] : [OPEN_PART]),
      ...headBlocks(content),
      ...(content.correction === null
        ? []
        : [heading('What is corrected'), ...paragraphs(content.correction)]),
      ...content.items.flatMap(itemBlocks),
      ...endBlocks(minutes),
    ],
  };
}

const OPEN_PART: Block = {
  kind: 'paragraph',
  text: 'This is the open part. Of an item that is withheld only the title and the reason are given.',
};

function heading(text: string): Block {
  return { kind: 'heading', text };
}

function paragraphs(text: string): readonly Block[] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ kind: 'paragraph', text: part.trim() }));
}

function headBlocks(content: ReadMinutes): readonly Block[] {
  return minutesFacts(content).map(([word, lines]) => ({ kind: 'fact', word, lines }));
}

function itemBlocks(item: ReadItem): readonly Block[] {
  const { number, title, paper, withheld, classification, reason, lines, text } = item;
  const head = heading(`${number}. ${title}${paper ? ` (${paper})` : ''}`);
  if (withheld)
    return [head, { kind: 'paragraph', text: `${WITHHELD_WORDS[classification]} ${reason}`.trim() }];
  return [head, ...lines.flatMap(lineBlocks), ...paragraphs(text)];
}

function lineBlocks({ kind, text, clauses }: MinuteLine): readonly Block[] {
  const label = LINE_LABELS[kind];
  const strong = kind === 'resolved' || kind === 'action';
  const line: Block = { kind: 'paragraph', text: label ? `${label}: ${text}` : text, strong };
  return clauses.length > 0 ? [line, { kind: 'list', items: clauses }] : [line];
}

function endBlocks({ content, signed, digest, whole, state }: Minutes): readonly Block[] {
  const ended: Block[] =
    content.endedAt === '' || content.correction !== null
      ? []
      : [{ kind: 'paragraph', text: `The meeting ended at ${content.endedAt}.` }];
  const signature: Block = {
    kind: 'paragraph',
    text: signed
      ? `Signed by ${signed.name}, ${plain(dateTimeWords(signed.at))}.`
      : 'Signed: ______________________________     Date: ________________',
  };
  const frozen: Block[] =
    whole && state !== 'draft' ? [{ kind: 'paragraph', text: `SHA-256 of the text: ${digest}` }] : [];
  return [...ended, signature, ...frozen];
}

/** A file has no need of the spaces that keep a date together on a screen. */
function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}
