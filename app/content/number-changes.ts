import type { Run, TextBlock } from '~/domain/paper/text-block';
import type { PaperText } from './paper-text';

/**
 * Numbers the changes in the order in which a page shows them, so that one can go from each to the next. What
 * was removed and what took its place is one change.
 */
export function numberChanges(text: Omit<PaperText, 'changes'>): PaperText {
  let changes = 0;
  const runs = (list: readonly Run[]): readonly Run[] => {
    let within = false;
    return list.map((run) => {
      const begins = run.change !== undefined && !within;
      within = run.change !== undefined;
      if (!begins) return run;
      changes += 1;
      return { ...run, changeNumber: changes };
    });
  };
  const block = (one: TextBlock): TextBlock => {
    switch (one.kind) {
      case 'heading':
      case 'paragraph':
      case 'code':
        return { ...one, runs: runs(one.runs) };
      case 'quote':
        return { ...one, blocks: one.blocks.map(block) };
      case 'list':
        return { ...one, items: one.items.map((item) => item.map(block)) };
      case 'table':
        return { ...one, head: one.head.map(cell), rows: one.rows.map((row) => row.map(cell)) };
      case 'rule':
        return one;
    }
  };
  const cell = <T extends { readonly runs: readonly Run[] }>(one: T): T => ({ ...one, runs: runs(one.runs) });
  // In the order of the page: the sheet draws them like this.
  const numbered: Omit<PaperText, 'changes'> = {
    ...text,
    title: runs(text.title),
    purposeText: runs(text.purposeText),
    consultation: runs(text.consultation),
    summary: runs(text.summary),
    recommendations: text.recommendations.map(cell),
    implications: text.implications.map(cell),
    options: text.options.map((option) => ({
      ...option,
      title: runs(option.title),
      means: runs(option.means),
      advantages: runs(option.advantages),
      disadvantages: runs(option.disadvantages),
    })),
    body: text.body.map(block),
    timetable: runs(text.timetable),
    deliveryOwner: runs(text.deliveryOwner),
    backgroundPapers: runs(text.backgroundPapers),
  };
  return { ...numbered, changes };
}
