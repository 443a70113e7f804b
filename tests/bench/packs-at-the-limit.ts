import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { readPaper } from '~/content/read-paper';
import { fileApart, packApart } from '~/documents/apart/write-apart';
import type { PlannedEntry } from '~/documents/pack/planned-pack';
import { keepFile, openedStore, openStore } from '~/storage/store';
import { wholeContent } from '../support/whole-content';

const MB = 1024 * 1024;

export type AtTheLimit = {
  readonly name: string;
  /** "1000 pages, 97 MB", or why there is no pack. */
  readonly what: string;
  readonly seconds: number;
  /** The most that the process of documents had, in megabytes. */
  readonly peak: number;
  /** The same of a reader's copy of it without its first paper, two at once; null where there is no pack. */
  readonly copy: { readonly seconds: number; readonly peak: number } | null;
};

const KINDS: { readonly [name: string]: () => Promise<readonly PlannedEntry[]> } = {
  '1,000 pages of papers': async () => [...(await papers(45, 26))],
  '1,001 pages of papers and a file': async () => [
    ...(await papers(1, 1)),
    ...(await attached(1, () => scan(999, 1000))),
  ],
  '98 MB of pictures in four files': () => attached(4, () => scan(25, 0.98 * MB)),
  '101 MB of pictures in five files': () => attached(5, () => scan(25, 0.81 * MB)),
  'scans of 990 pages and 97 MB': () => attached(5, () => scan(198, 0.098 * MB)),
  'drawings that unpack to 60 MB, four files': () => attached(4, () => drawing(60, 6)),
  'four files of 100,000 objects each': () => attached(4, () => small(100_000)),
};

/** Makes packs about as large as a pack may be, and a bit larger, as the server does, and looks what they take. */
export async function packsAtTheLimit(wanted = ''): Promise<readonly AtTheLimit[]> {
  const out: AtTheLimit[] = [];
  for (const [name, made] of Object.entries(KINDS).filter(([name]) => name.includes(wanted))) {
    openStore(mkdtempSync(join(tmpdir(), 'tabled-limit-')));
    out.push(await measured(name, await made()));
    rmSync(openedStore(), { recursive: true });
  }
  return out;
}

async function measured(name: string, entries: readonly PlannedEntry[]): Promise<AtTheLimit> {
  const dataDir = openedStore();
  const front = {
    body: 'Trust Board',
    name: 'Agenda and papers',
    meeting: '',
    when: '',
    where: '',
    summons: '',
  };
  const plan = { title: 'A pack', foot: 'A pack', front: { ...front, agenda: [] }, first: 1, entries };
  const pack = await watched(() => packApart({ kind: 'pack', dataDir, plan, givenUp: [] }, {}));
  if (!pack.value.ok) return { name, what: JSON.stringify(pack.value.refusal), ...figures(pack), copy: null };
  const { digest, pages, size, entries: kept } = pack.value.value;
  const odd = kept.filter(({ problem }) => problem).map(({ problem }) => problem);
  const readable = kept.flatMap((_, index) => (index === 1 ? [] : [index]));
  const copy = { digest, title: 'A pack', entries: kept, readable, first: 1, last: pages };
  const copies = await watched(() =>
    Promise.all([1, 2].map(() => fileApart({ kind: 'copy', dataDir, copy }).catch(String))),
  );
  const failed = copies.value.filter((one) => typeof one === 'string');
  const what = `${pages} pages, ${Math.round(size / MB)} MB ${odd.join(' ')} ${failed.join(' ')}`;
  return { name, what, ...figures(pack), copy: figures(copies) };
}

const figures = ({ seconds, peak }: { seconds: number; peak: number }) => ({ seconds, peak });

async function watched<T>(work: () => Promise<T>) {
  const began = performance.now();
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, ...readdirSync('/proc').map(memoryOfChild));
  }, 50);
  const value = await work();
  clearInterval(watch);
  return { value, seconds: Math.round((performance.now() - began) / 100) / 10, peak };
}

/** Megabytes; 0 of what is no process of ours. */
function memoryOfChild(name: string): number {
  if (!/^\d+$/.test(name)) return 0;
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    if (/PPid:\t(\d+)/.exec(status)?.[1] !== String(process.pid)) return 0;
    if (!readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('write-documents')) return 0;
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

const placed = (at: number) => ({
  ...{ itemId: `i${at}`, number: String(at), title: `Paper ${at}`, digest: `d${at}` },
  ...{ paper: { id: `p${at}`, ref: `TB-${at}`, version: 1 }, classification: 'public' as const },
});

/** So many papers of about so many pages. */
async function papers(count: number, pages: number, from = 0): Promise<readonly PlannedEntry[]> {
  const section = (_: unknown, at: number) => `## Section ${at + 1}\n\n${'It goes on. '.repeat(225)}`;
  const body = Array.from({ length: pages }, section).join('\n\n');
  const text = readPaper(wholeContent({ body }), null);
  return Array.from({ length: count }, (_, at): PlannedEntry => {
    const place = placed(from + at);
    const more = {
      ref: `TB-${at}`,
      version: 1,
      body: 'Trust Board',
      author: 'An author',
      sponsor: 'A sponsor',
    };
    const written = { ...place, ...more, classificationReason: '', appendices: [], text };
    return { ...place, kind: 'paper', attachment: null, text: written };
  });
}

async function attached(count: number, make: () => Promise<Uint8Array>): Promise<readonly PlannedEntry[]> {
  const all: PlannedEntry[] = [];
  for (let at = 0; at < count; at += 1) {
    const bytes = await make();
    const attachment = {
      id: `a${at}`,
      letter: 'A',
      title: 'Figures',
      fileName: 'figures.pdf',
      size: bytes.byteLength,
    };
    all.push({ ...placed(at), kind: 'attachment', attachment, digest: await keepFile(bytes), text: null });
  }
  return all;
}

/** Pages that are each a picture of so many bytes. */
async function scan(pages: number, bytes: number): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  for (let at = 0; at < pages; at += 1) {
    const page = file.addPage([595, 842]);
    const picture = {
      Type: 'XObject',
      Subtype: 'Image',
      Width: 1240,
      Height: 1754,
      ColorSpace: 'DeviceGray',
    };
    const stream = file.context.stream(randomBytes(bytes), {
      ...picture,
      BitsPerComponent: 8,
      Filter: 'DCTDecode',
    });
    const name = page.node.newXObject('Im', file.context.register(stream));
    const draw = file.context.stream(`q 595 0 0 842 0 0 cm ${name} Do Q`);
    page.node.addContentStream(file.context.register(draw));
  }
  return file.save();
}

/** Pages of lines, which unpack to so many megabytes in all. */
async function drawing(megabytes: number, pages: number): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const noise = randomBytes(64 * 1024)
    .toString('hex')
    .replace(
      /(.{3})(.{3})/g,
      (_, x, y) => `${Number.parseInt(x, 16) % 595} ${Number.parseInt(y, 16) % 842} l `,
    );
  const one = `0 0 m ${noise}S\n`;
  const size = (megabytes * MB) / pages - 1024;
  const lines = deflateSync(one.repeat(Math.ceil(size / one.length)).slice(0, size));
  for (let at = 0; at < pages; at += 1) {
    const stream = file.context.stream(lines, { Filter: 'FlateDecode' });
    file.addPage([595, 842]).node.addContentStream(file.context.register(stream));
  }
  return file.save();
}

/** A page that needs so many small objects. */
async function small(objects: number): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const page = file.addPage([595, 842]);
  const refs = Array.from({ length: objects }, (_, at) =>
    file.context.register(file.context.obj({ At: at })),
  );
  page.node.addContentStream(file.context.register(file.context.stream('0 0 m 10 10 l S')));
  page.node.Resources()?.set(page.node.newXObject('X', refs[0] as never), file.context.obj(refs));
  return file.save({ useObjectStreams: false });
}
