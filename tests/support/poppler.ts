import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PDF as an independent reader (poppler) sees it: its pages, the text of each, its bookmarks. */
export function readByPoppler(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-pdf-'));
  const file = join(folder, 'pack.pdf');
  try {
    writeFileSync(file, bytes);
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { encoding: 'utf8', cwd: folder, maxBuffer: 64 * 1024 * 1024 });
    const info = run('pdfinfo', file);
    const text = run('pdftotext', '-layout', file, '-').split('\f');
    const xml = run('pdftohtml', '-xml', '-i', '-stdout', file);
    const attached = run('pdfdetach', '-list', file);
    return {
      pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]),
      info,
      text: text.slice(0, -1),
      bookmarks: [...xml.matchAll(/<item page="(\d+)">(.*?)<\/item>/g)].map(([, page, title]) => ({
        page: Number(page),
        title: title ?? '',
      })),
      scripts: /^JavaScript:\s+yes/m.test(info),
      attached: !attached.startsWith('0 '),
      fonts: fontsIn(run('pdffonts', file)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines of pdffonts: a name, its kind, its encoding, and whether it is in the file, in part, with its characters. */
function fontsIn(list: string) {
  return [...list.matchAll(/^(\S+) .* (yes|no) +(yes|no) +(yes|no) +\d+ +\d+ *$/gm)].map(
    ([, name = '', ...said]) => {
      const [embedded, subset, unicode] = said.map((word) => word === 'yes');
      return { name, embedded, subset, unicode };
    },
  );
}
