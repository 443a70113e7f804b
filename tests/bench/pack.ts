import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPaper } from '~/content/read-paper';
import { packApart } from '~/documents/apart/write-apart';
import type { PlannedEntry } from '~/documents/pack/planned-pack';
import { keepFile, openedStore, openStore } from '~/storage/store';
import { aPdf } from '../support/hostile-pdfs';
import { wholeContent } from '../support/whole-content';

const PAPERS = 20;
const PAGES_ATTACHED = 13;

export type PackFigures = {
  readonly pages: number;
  readonly seconds: number;
  /** The longest time for which nothing else in the process had its turn. */
  readonly longestPauseMs: number;
};

/** Makes a pack of about 300 pages, in a process of its own as the server does, and looks how long others waited here meanwhile. */
export async function packOf300Pages(): Promise<PackFigures> {
  openStore(mkdtempSync(join(tmpdir(), 'tabled-bench-')));
  const file = await aPdf(PAGES_ATTACHED);
  const digest = await keepFile(file);
  const text = readPaper(
    wholeContent({
      body: Array.from(
        { length: 12 },
        (_, at) => `## Section ${at + 1}\n\n${'It goes on. '.repeat(40)}`,
      ).join('\n\n'),
    }),
    null,
  );
  const entries = Array.from({ length: PAPERS }, (_, at) => at + 1).flatMap((at): PlannedEntry[] => {
    const place = {
      ...{ itemId: `i${at}`, number: String(at), title: `Paper ${at}`, digest: `d${at}` },
      ...{ paper: { id: `p${at}`, ref: `TB-${at}`, version: 1 }, classification: 'public' as const },
    };
    const cover = {
      ...place,
      ref: `TB-${at}`,
      version: 1,
      body: 'Trust Board',
      author: 'An author',
      sponsor: 'A sponsor',
    };
    return [
      {
        ...place,
        kind: 'paper',
        attachment: null,
        text: { ...cover, classificationReason: '', appendices: [], text },
      },
      {
        ...place,
        kind: 'attachment',
        attachment: {
          id: `a${at}`,
          letter: 'A',
          title: 'Figures',
          fileName: 'figures.pdf',
          size: file.byteLength,
        },
        digest,
        text: null,
      },
    ];
  });
  let longestPauseMs = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    const now = performance.now();
    longestPauseMs = Math.max(longestPauseMs, now - last);
    last = now;
  }, 1);
  const began = performance.now();
  const front = {
    body: 'Trust Board',
    name: 'Agenda and papers',
    meeting: '',
    when: 'Today',
    where: 'Here',
    summons: '',
    agenda: [],
  };
  const plan = { title: 'A pack', foot: 'A pack', front, first: 1, entries };
  const dataDir = openedStore();
  const pack = await packApart({ kind: 'pack', dataDir, plan, givenUp: [] }, {});
  clearInterval(watch);
  rmSync(dataDir, { recursive: true });
  if (!pack.ok) throw new Error(pack.refusal.code);
  const seconds = (performance.now() - began) / 1000;
  return { pages: pack.value.pages, seconds, longestPauseMs: Math.round(longestPauseMs) };
}
