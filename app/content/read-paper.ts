import type { PaperContent, PaperOption } from '~/domain/paper/paper-content';
import { readingMinutes, wordsOfPaper } from '~/domain/paper/reading-time';
import type { Run } from '~/domain/paper/text-block';
import { changedBlocks } from './block-changes';
import { changedRuns, marked } from './changes';
import { readMarkdown } from './markdown';
import { numberChanges } from './number-changes';
import { pairUp } from './pair-up';
import type { PaperText } from './paper-text';

type Runs = readonly Run[];

// A version does not change, and many read it.
const texts = new WeakMap<PaperContent, PaperText>();

/** The text of a version, or of a version and what changed in it since another. */
export function readPaper(content: PaperContent, since: PaperContent | null): PaperText {
  if (since) return textOf(content, since);
  const text = texts.get(content) ?? textOf(content, null);
  texts.set(content, text);
  return text;
}

function textOf(content: PaperContent, since: PaperContent | null): PaperText {
  const words = wordsOfPaper(content);
  const plain = (text: (of: PaperContent) => string): Runs => {
    const after = runsOf(text(content));
    return since ? changedRuns(runsOf(text(since)), after) : after;
  };
  const body = readMarkdown(content.body);
  const text: Omit<PaperText, 'changes'> = {
    title: plain((of) => of.title),
    purpose: content.purpose,
    purposeText: plain((of) => of.purposeText),
    summary: plain((of) => of.summary),
    recommendations: recommendationsOf(content, since),
    implications: content.implications.map(({ key }) => ({
      key,
      runs: plain((of) => of.implications.find((implication) => implication.key === key)?.text ?? ''),
    })),
    options: optionsOf(content, since),
    consultation: plain((of) => of.consultation),
    timetable: plain((of) => of.timetable),
    deliveryOwner: plain((of) => of.deliveryOwner),
    backgroundPapers: plain((of) => of.backgroundPapers),
    body: since ? changedBlocks(readMarkdown(since.body), body) : body,
    keyDecision: content.keyDecision,
    words,
    minutes: readingMinutes(words),
  };
  return since ? numberChanges(text) : { ...text, changes: 0 };
}

function runsOf(text: string): Runs {
  return text === '' ? [] : [{ text }];
}

function recommendationsOf(content: PaperContent, since: PaperContent | null): PaperText['recommendations'] {
  const now = content.recommendations.map(({ key, text }) => ({ key, runs: runsOf(text) }));
  if (!since) return now;
  return pairUp(since.recommendations, content.recommendations, ({ text }) => text).map(
    ({ before, after }) => {
      if (before === null) return { key: after.key, runs: marked(runsOf(after.text), 'added') };
      if (after === null) return { key: null, runs: marked(runsOf(before.text), 'removed') };
      return { key: after.key, runs: changedRuns(runsOf(before.text), runsOf(after.text)) };
    },
  );
}

const OPTION_TEXTS = ['title', 'means', 'advantages', 'disadvantages'] as const;

function optionsOf(content: PaperContent, since: PaperContent | null): PaperText['options'] {
  const drawn = (option: PaperOption, runs: (name: (typeof OPTION_TEXTS)[number]) => Runs) => ({
    standing: option.standing,
    title: runs('title'),
    means: runs('means'),
    advantages: runs('advantages'),
    disadvantages: runs('disadvantages'),
  });
  if (!since) return content.options.map((option) => drawn(option, (name) => runsOf(option[name])));
  return pairUp(since.options, content.options, ({ title }) => title).map(({ before, after }) => {
    if (before === null) return drawn(after, (name) => marked(runsOf(after[name]), 'added'));
    if (after === null) return drawn(before, (name) => marked(runsOf(before[name]), 'removed'));
    return drawn(after, (name) => changedRuns(runsOf(before[name]), runsOf(after[name])));
  });
}
