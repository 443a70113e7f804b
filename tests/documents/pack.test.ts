import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readPaper } from '~/content/read-paper';
import { openAttached } from '~/documents/pack/attached';
import { copyPack } from '~/documents/pack/copy-pack';
import type { PackPlan, PlannedEntry } from '~/documents/pack/planned-pack';
import { writePack } from '~/documents/pack/write-pack';
import { aBomb, anEncryptedPdf, aPdf, aPdfWithScripts } from '../support/hostile-pdfs';
import { readByPoppler } from '../support/poppler';
import { wholeContent } from '../support/whole-content';

const paper = { id: 'p', ref: 'TB-041', version: 4 };
const content = wholeContent({
  title: 'Proposed VAT arrangement',
  body: `${Array.from({ length: 60 }, (_, index) => `## Section ${index + 1}\n\nA “quoted” sum of £1.86m, said **strongly** at length. ${'And so on. '.repeat(30)}`).join('\n\n')}\n\n| a | b |\n| --- | ---: |\n| one | 2 |\n\n- first\n- second\n\n1. one\n\n> said\n\n---\n\n\`\`\`\ncode\n\`\`\``,
});

const theText = (classification: PlannedEntry['classification'] = 'public'): PlannedEntry => ({
  ...{ kind: 'paper', itemId: 'i6', number: '6', title: 'Proposed VAT arrangement', paper, attachment: null },
  ...{ digest: 'text', classification },
  text: {
    ...{ number: '6', ref: 'TB-041', version: 4, body: 'Trust Board', author: 'L. Sondhi-Cole' },
    ...{ sponsor: 'T. Fenwright', classification, classificationReason: '', appendices: ['A: Costs (PDF)'] },
    text: readPaper(content, null),
  },
});
const aFile = (letter: string, title: string, more: Partial<PlannedEntry> = {}): PlannedEntry => ({
  ...{ kind: 'attachment', itemId: 'i6', number: '6', title: 'Proposed VAT arrangement', paper, text: null },
  attachment: { id: letter, letter, title, fileName: `${title}.pdf`, size: 10 },
  ...{ digest: `digest-${letter}`, classification: 'public' },
  ...more,
});

const plan = (entries: readonly PlannedEntry[], first = 1): PackPlan => ({
  title: 'Trust Board, 21 December 2026',
  foot: 'Trust Board, 21 December 2026',
  front: {
    ...{ body: 'Trust Board', name: 'Agenda and papers', meeting: 'Ordinary meeting', summons: '' },
    ...{ when: 'Monday 21 December 2026, 10:00', where: 'Fellmonger Room' },
    agenda: [
      { itemId: 'i1', number: '1', title: 'Welcome', plan: '10:00', note: '' },
      { itemId: 'i6', number: '6', title: 'Proposed VAT arrangement', plan: '10:20', note: '' },
    ],
  },
  first,
  entries,
});

const write = async (
  entries: readonly PlannedEntry[],
  files: { [digest: string]: Uint8Array },
  first = 1,
) => {
  const steps: number[] = [];
  const pack = await writePack(plan(entries, first), {
    read: async (digest) => files[digest] ?? null,
    step: async (done) => void steps.push(done),
  });
  if (!pack.ok) throw new Error(pack.refusal.code);
  return { ...pack.value, steps };
};

const SLOW = { timeout: 60_000 };

describe('an attached file', () => {
  it.each([
    ['page', 20],
    ['objects', 110],
  ] as const)(
    'that would unpack to more than is held, by its %s, is not unpacked',
    async (where, megabytes) => {
      expect(await openAttached(aBomb(megabytes, where))).toEqual({ ok: false, refusal: 'unfolds' });
    },
  );

  it('that unpacks to a little is', async () => {
    expect((await openAttached(aBomb(1))).ok).toBe(true);
    expect((await openAttached(await aPdf(6))).ok).toBe(true);
  });
});

describe('a pack', SLOW, () => {
  it('has contents, papers and attached files under continuous numbers, with bookmarks', async () => {
    const pack = await write([theText(), aFile('A', 'Costs'), aFile('B', 'Plan')], {
      'digest-A': await aPdf(12),
      'digest-B': await aPdf(2, 'Landscape', true),
    });
    const seen = readByPoppler(pack.bytes);
    expect(seen.pages).toBe(pack.pages);
    expect(pack.steps).toEqual([1, 2, 3, 4]);
    const [front, text, costs, wide] = pack.entries;
    expect(front).toMatchObject({ kind: 'front', firstPage: 1 });
    expect(text?.firstPage).toBe((front?.pages ?? 0) + 1);
    expect(costs).toMatchObject({ pages: 12, problem: null });
    seen.text.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${pack.pages}`);
    });
    const onPage = (number = 0) => seen.text[number - 1] ?? '';
    expect(onPage(1)).toMatch(new RegExp(`Appendix A, Costs\\s+${costs?.firstPage}`));
    expect(onPage(text?.firstPage)).toContain('Item 6, TB-041: Proposed VAT arrangement');
    expect(onPage(text?.firstPage)).toContain('Recommendations');
    expect(onPage(costs?.firstPage)).toContain('Figures 1');
    expect(onPage(costs?.firstPage)).toContain('Item 6, TB-041, appendix A: Costs');
    expect(onPage(wide?.firstPage)).toContain('Landscape 1');
    expect(seen.text.join()).toContain('A “quoted” sum of £1.86m');
    expect(seen.bookmarks).toEqual([
      { page: 1, title: 'Contents' },
      { page: text?.firstPage, title: '6  Proposed VAT arrangement' },
      { page: costs?.firstPage, title: 'Appendix A, Costs' },
      { page: wide?.firstPage, title: 'Appendix B, Plan' },
    ]);
    const blocks = text?.blockPages ?? [];
    expect(blocks[0]).toBeGreaterThanOrEqual(text?.firstPage ?? 0);
    expect(onPage(blocks[60])).toContain('Section 31');
  });

  it('does not say twice of an option how it stands', async () => {
    const { text } = readByPoppler((await write([theText()], {})).bytes);
    const options = text.join('\n');
    expect(options).toMatch(/^\s*Do nothing\s*$/m);
    expect(options).not.toContain('(do nothing)');
    expect(options).toContain('(recommended)');
  });

  it('goes on from the pack before it, as a supplement', async () => {
    const pack = await write([theText()], {}, 213);
    const seen = readByPoppler(pack.bytes);
    expect(seen.text[0]).toContain(`Page 213 of ${212 + pack.pages}`);
  });

  it('names what cannot be put in, and goes on', async () => {
    const bad = [
      aFile('A', 'Locked'),
      aFile('B', 'Nothing'),
      aFile('C', 'Page'),
      aFile('D', 'Torn'),
      aFile('E', 'Gone'),
    ];
    const good = aFile('F', 'Good');
    const pack = await write([theText(), ...bad, good], {
      'digest-A': await anEncryptedPdf(),
      'digest-B': new Uint8Array(),
      'digest-C': Buffer.from('<!doctype html><title>No PDF</title>'),
      'digest-D': Buffer.from('%PDF-1.7\nnothing follows'),
      'digest-F': await aPdf(1),
    });
    expect(pack.entries.map(({ problem }) => problem)).toEqual([
      ...[null, null, 'encrypted', 'empty', 'not-a-pdf', 'broken', 'missing', null],
    ]);
    const seen = readByPoppler(pack.bytes);
    expect(seen.pages).toBe(pack.pages);
    const all = seen.text.join();
    expect(all).toContain('the file is locked with a password');
    expect(all).toContain('the file is no PDF, whatever it is called');
    expect(all).toContain('Figures 1');
    expect(seen.text[0]).toContain('Appendix B, Nothing: the file is empty');
  });

  it('takes over no script, no attached file and no action', async () => {
    const source = await aPdfWithScripts();
    const before = readByPoppler(source);
    expect([before.scripts, before.attached]).toEqual([true, true]);
    const pack = await write([aFile('A', 'Costs')], { 'digest-A': source });
    const seen = readByPoppler(pack.bytes);
    expect([seen.scripts, seen.attached]).toEqual([false, false]);
    expect(seen.text.join()).toContain('Plain text 1');
    const raw = await (await PDFDocument.load(pack.bytes)).save({ useObjectStreams: false });
    expect(Buffer.from(raw).toString('latin1')).not.toMatch(/JavaScript|Launch|EmbeddedFile|payload|calc/);
  });

  it('turns a page as it was turned, and lists an Office file beside it with its digest', async () => {
    const file = await PDFDocument.load(await aPdf(1, 'Turned'));
    file.getPage(0).setRotation(degrees(90));
    const sheet = aFile('B', 'Sums', { kind: 'beside', digest: 'f'.repeat(64) });
    const pack = await write([aFile('A', 'Map'), sheet], { 'digest-A': await file.save() });
    const seen = readByPoppler(pack.bytes);
    expect(seen.text.join()).toContain('Turned');
    expect(seen.text[0]).toContain('Files beside this pack');
    expect(seen.text[0]).toContain('f'.repeat(64));
    expect(pack.entries.at(-1)).toMatchObject({ kind: 'beside', pages: 0 });
  });

  it('is refused beyond 1,000 pages', async () => {
    const many = await aPdf(501);
    const pack = await writePack(plan([aFile('A', 'Half'), aFile('B', 'Half')]), {
      read: async () => many,
      step: async () => undefined,
    });
    expect(pack).toMatchObject({ ok: false, refusal: { code: 'pack-too-large', pages: 1002 } });
  });
});

describe('a reader’s copy', SLOW, () => {
  it('keeps the numbers, and has nothing of what is left out in it', async () => {
    const secret = aFile('B', 'Secret terms', { classification: 'board-confidential' });
    const pack = await write([theText(), secret, aFile('C', 'Open')], {
      'digest-B': await aPdf(3, 'CONFIDENTIAL'),
      'digest-C': await aPdf(1, 'OPEN'),
    });
    const { front } = plan([]);
    const copy = await copyPack({
      ...{ bytes: pack.bytes, title: 'Open', entries: pack.entries, first: 1, last: pack.pages },
      front: { words: front, foot: 'Trust Board, 21 December 2026' },
      mayRead: ({ kind, classification }) => kind !== 'front' && classification === 'public',
    });
    const seen = readByPoppler(copy.bytes);
    const all = seen.text.join();
    expect(seen.text[0]).toContain(`Page 1 of ${pack.pages}`);
    const from = pack.entries[2]?.firstPage ?? 0;
    expect(all).toContain(`Pages ${from} to ${from + 2} are not in this copy`);
    expect(all).not.toContain('CONFIDENTIAL');
    expect(all).not.toContain('Secret terms');
    expect(seen.text.find((page) => page.includes('OPEN 1'))).toContain(
      `Page ${pack.pages} of ${pack.pages}`,
    );
    const raw = await (await PDFDocument.load(copy.bytes)).save({ useObjectStreams: false });
    expect(Buffer.from(raw).toString('latin1')).not.toContain('Secret terms');
    expect(seen.bookmarks.map(({ title }) => title)).toEqual([
      '6  Proposed VAT arrangement',
      'Appendix C, Open',
    ]);
  });
});

describe('the fonts of a pack', SLOW, () => {
  it('show any text, so that it can be read out of the file again', async () => {
    const said = [
      ...['Łódź, Ελλάδα, Україна: “agreed” ✓ → ≥ 5 %', 'cafe\u0301 in Tromsø', 'ŵylan, Màiri, Tàmhasg, ẞ'],
    ];
    const text = wholeContent({
      title: `A paper on ${said[0]}`,
      summary: said.join('. '),
      body: `## ${said[1]}\n\n${said.map((one) => `**${one}** and _${one}_`).join('\n\n')}\n\n| ${said[0]} |\n| --- |\n| ${said[2]} |`,
    });
    const entry = theText();
    const odd = aFile('A', said[0] ?? '');
    const pack = await write(
      [
        {
          ...entry,
          title: said[0] ?? '',
          text: entry.text && { ...entry.text, text: readPaper(text, null) },
        },
        odd,
      ],
      { 'digest-A': await aPdf(1) },
    );
    const seen = readByPoppler(pack.bytes);
    const all = seen.text.join(' ').normalize('NFC').replaceAll(/\s+/g, ' ');
    for (const one of said) expect(all).toContain(one.normalize('NFC'));
    expect(all).not.toMatch(/[?\ufffd\u25af]/);
    const headings = seen.text.map((page) => page.trim().split('\n')[0]);
    expect(headings).toContainEqual(
      expect.stringContaining('appendix A: Łódź, Ελλάδα, Україна: “agreed” ✓ → ≥ 5 %'),
    );
    // The attached file brings its own.
    const ours = seen.fonts.filter(({ name }) => name !== 'Helvetica');
    expect(ours.every(({ embedded, subset, unicode }) => embedded && subset && unicode)).toBe(true);
    expect(new Set(ours.map(({ name }) => name.replace(/^.*\+/, '')))).toContain('TabledSerif-Regular');
  });

  it('show what no font has as an empty box, and cut a heading that is too long', async () => {
    const pack = await write([{ ...theText(), title: `漢字 ${'long '.repeat(60)}` }], {});
    const [, page = ''] = readByPoppler(pack.bytes).text;
    const heading = page.trim().split('\n')[0] ?? '';
    expect(heading).toMatch(/^Item 6, TB-041: ▯▯ long .*…$/);
    expect(heading.length).toBeLessThan(160);
  });
});
