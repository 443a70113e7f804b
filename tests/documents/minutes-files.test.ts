import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minutesDocument } from '~/documents/minutes-document';
import { writeDocx } from '~/documents/write-docx';
import { writePdf } from '~/documents/write-pdf';
import type { MinutesContent } from '~/domain/minutes/minutes-content';
import { openPart } from '~/domain/minutes/open-part';
import { aMinutedItem, someMinutes } from '../support/build/some-minutes';

const HOSTILE = JSON.parse(readFileSync('tests/fixtures/real-data/blns.json', 'utf8')) as readonly string[];
const AT = new Date('2026-11-23T12:00:00Z');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tabled-minutes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function documentOf(content: MinutesContent, part: 'whole' | 'public' = 'whole') {
  const reader = part === 'whole' ? ({ part, personId: 'p' } as const) : ({ part } as const);
  return minutesDocument({
    ...{ content: openPart(content, reader), number: 0, state: 'signed', whole: part === 'whole' },
    ...{ digest: 'a'.repeat(64), at: AT, signed: { name: 'Ruth Pellingham', at: AT.toISOString() } },
  });
}

/** With poppler, which shares no code with what wrote it. */
async function pdfOf(...wanted: Parameters<typeof documentOf>) {
  const file = join(folder, 'minutes.pdf');
  writeFileSync(file, await writePdf(documentOf(...wanted)));
  const read = (tool: string, ...options: string[]) =>
    execFileSync(tool, [...options, file, ...(tool === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' });
  return {
    info: read('pdfinfo'),
    text: read('pdftotext', '-layout'),
    structure: read('pdfinfo', '-struct-text'),
    fonts: read('pdffonts'),
    raw: readFileSync(file, 'latin1'),
  };
}

async function docxOf(...wanted: Parameters<typeof documentOf>) {
  const file = join(folder, 'minutes.docx');
  writeFileSync(file, await writeDocx(documentOf(...wanted)));
  const part = (name: string) => execFileSync('unzip', ['-p', file, name], { encoding: 'utf8' });
  return { file, document: part('word/document.xml'), core: part('docProps/core.xml'), part };
}

describe('minutes as a PDF', () => {
  it('is tagged, in British English, titled, with its fonts in it and a page number on each page', async () => {
    const items = Array.from({ length: 30 }, (_, index) => aMinutedItem({ number: String(index + 1) }));
    const { info, text, structure, fonts, raw } = await pdfOf(someMinutes({ items }));
    expect(info).toMatch(/Title:\s+Minutes of Trust Board, 23 November 2026/);
    expect(info).toMatch(/Author:\s+Donmere Children’s Trust/);
    expect(info).toMatch(/Tagged:\s+yes/);
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    expect(pages).toBeGreaterThan(3);
    expect(text).toContain(`Page 2 of ${pages}`);
    expect(raw).toMatch(/\/Lang \(en-GB\)/);
    expect(structure).toMatch(/H1/);
    expect(structure.match(/H2/g)?.length).toBe(30);
    expect(structure).not.toContain(`Page 2 of ${pages}`);
    expect(text).toContain('IT WAS RESOLVED that the report be noted.');
    for (const line of fonts.split('\n').slice(2).filter(Boolean)) expect(line).toMatch(/yes yes yes/);
  });

  it('has a bookmark for each item', async () => {
    const items = ['First', 'Second', 'Łódź'].map((title, index) =>
      aMinutedItem({ number: String(index + 1), title }),
    );
    writeFileSync(join(folder, 'marked.pdf'), await writePdf(documentOf(someMinutes({ items }))));
    const { PDFDocument, PDFDict, PDFName, PDFHexString, PDFString } = await import('@cantoo/pdf-lib');
    const pdf = await PDFDocument.load(readFileSync(join(folder, 'marked.pdf')));
    const outlines = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const titles: string[] = [];
    for (let one = outlines.lookupMaybe(PDFName.of('First'), PDFDict); one; ) {
      const title = one.lookup(PDFName.of('Title'));
      if (title instanceof PDFHexString || title instanceof PDFString) titles.push(title.decodeText());
      one = one.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    expect(titles).toEqual(['1. First', '2. Second', '3. Łódź']);
  });

  it('says nothing of what is withheld, in its text or anywhere else in the file', async () => {
    const secret = aMinutedItem({
      number: '2',
      title: 'A placement contract',
      classification: 'exempt',
      reason: 'Commercial terms.',
      paper: 'TB-050',
      text: 'The price was discussed: quokka.',
    });
    const content = someMinutes({ items: [aMinutedItem({ number: '1' }), secret] });
    expect((await pdfOf(content)).text).toContain('quokka');
    const open = await pdfOf(content, 'public');
    expect(open.text).toContain('Exempt, and not for publication. Commercial terms.');
    expect(open.text).toContain('This is the open part.');
    for (const part of [open.text, open.info, open.structure, open.raw]) {
      expect(part).not.toMatch(/quokka|TB-050/);
    }
    const word = await docxOf(content, 'public');
    expect(word.document + word.core).not.toMatch(/quokka|TB-050/);
    expect(word.document).toContain('Commercial terms.');
  });

  it('holds whatever people type, in other alphabets too, and marks what no font has', async () => {
    const text = 'Łódź, Привет, Ωμέγα, Ünïcode, שלום, → ≥ ½.\nA second line.\n\nA second paragraph 漢.';
    const { text: read } = await pdfOf(someMinutes({ items: [aMinutedItem({ number: '1', text })] }));
    expect(read).toContain('Łódź, Привет, Ωμέγα, Ünïcode');
    expect(read).toContain('A second paragraph ▯.');
  });

  it('stays a valid file with every hostile string, in one place after another', async () => {
    const items = Array.from({ length: Math.ceil(HOSTILE.length / 4) }, (_, index) => {
      const [title = '', text = '', line = '', clause = ''] = HOSTILE.slice(4 * index);
      const lines = [{ kind: 'resolved' as const, text: line, clauses: [clause] }];
      return aMinutedItem({ number: String(index + 1), title, text, lines });
    });
    const content = someMinutes({ items, present: HOSTILE.slice(0, 40), title: HOSTILE[20] ?? '' });
    const { info, text } = await pdfOf(content);
    expect(info).toMatch(/JavaScript:\s+no/);
    expect(text).toContain('<script>alert(123)</script>');
    const { file, document } = await docxOf(content);
    expect(execFileSync('unzip', ['-tq', file], { encoding: 'utf8' })).toContain('No errors');
    // Throws where the text is no XML.
    new JSDOM(document, { contentType: 'text/xml' });
    expect(document).toContain('&lt;script&gt;alert(123)&lt;/script&gt;');
  });
});

describe('minutes as a Word file', () => {
  it('says the same in the same order, with headings, language, title and author', async () => {
    const { document, core, part } = await docxOf(someMinutes({ items: [aMinutedItem({ number: '1' })] }));
    const text = document.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const words of ['Minutes of Trust Board', 'Present', 'IT WAS RESOLVED', 'Signed by Ruth Pellingham'])
      expect(text).toContain(words);
    expect(document).toMatch(/w:pStyle w:val="Heading1"/);
    expect(part('word/styles.xml')).toContain('w:lang w:val="en-GB"');
    expect(core).toContain('<dc:title>Minutes of Trust Board, 23 November 2026</dc:title>');
    expect(core).toContain('<dc:creator>Donmere Children’s Trust</dc:creator>');
  });
});
