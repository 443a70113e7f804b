const LINES_A_PAGE = 44;
const LINE_LENGTH = 84;

/**
 * A plain PDF of text, as small as one can be: A4, Helvetica, so many lines a page. Its characters are those of
 * WinAnsi (windows-1252): the story uses no other.
 */
export function pdf(title: string, paragraphs: readonly string[]): Uint8Array {
  const lines = [title, '', ...paragraphs.flatMap((paragraph) => [...wrapped(paragraph), ''])];
  const pages = chunks(lines);
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      stream(page),
    ]),
    `<< /Title (${escaped(title)}) /Producer (Tabled) >>`,
  ];
  return assemble(objects);
}

function stream(lines: readonly string[]): string {
  const text = lines.map((line) => `(${escaped(line)}) '`).join('\n');
  const content = `BT /F1 11 Tf 16 TL 62 780 Td\n${text}\nET`;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly string[]): Uint8Array {
  let body = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)].join('\n');
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>`;
  const end = `xref\n0 ${objects.length + 1}\n${table}\ntrailer\n${trailer}\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(body + end, (character) => character.charCodeAt(0));
}

/** Typographic marks by their place in windows-1252, and what a PDF string must not hold bare. */
function escaped(text: string): string {
  return text
    .replace(/[\u2019\u2018\u201c\u201d\u2013\u2014\u20ac]/g, (mark) => WINDOWS_1252[mark] ?? mark)
    .replace(/[\\()]/g, (mark) => `\\${mark}`);
}

const WINDOWS_1252: { readonly [mark: string]: string } = {
  '’': '\x92',
  '‘': '\x91',
  '“': '\x93',
  '”': '\x94',
  '–': '\x96',
  '—': '\x97',
  '€': '\x80',
};

function wrapped(paragraph: string): readonly string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function chunks(lines: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(lines.length / LINES_A_PAGE);
  return Array.from({ length: count }, (_, index) =>
    lines.slice(index * LINES_A_PAGE, (index + 1) * LINES_A_PAGE),
  );
}
