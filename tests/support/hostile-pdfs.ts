import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';

/** A PDF of so many pages that say their number. */
export async function aPdf(pages: number, words = 'Figures', wide = false): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) {
    const sheet = file.addPage(wide ? [842, 595] : [595, 842]);
    sheet.drawText(`${words} ${page}`, { x: 60, y: 400, size: 14, font });
  }
  return file.save();
}

/** One that runs a script when it is opened, has another file in it, and a button that starts a program. */
export async function aPdfWithScripts(): Promise<Uint8Array> {
  const file = await PDFDocument.load(await aPdf(1, 'Plain text'));
  file.addJavaScript('start', 'app.alert("run")');
  await file.attach(Buffer.from('SECRET PAYLOAD'), 'payload.exe', { mimeType: 'application/octet-stream' });
  const launch = file.context.obj({ Type: 'Action', S: 'Launch', F: PDFString.of('calc.exe') });
  const note = file.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 500, 500],
    A: launch,
  });
  file.getPage(0).node.set(PDFName.of('Annots'), file.context.obj([file.context.register(note)]));
  file.getPage(0).node.set(PDFName.of('AA'), file.context.obj({ O: launch }));
  return file.save();
}

/** One that a password locks. */
export async function anEncryptedPdf(): Promise<Uint8Array> {
  const file = await PDFDocument.load(await aPdf(1));
  file.encrypt({ userPassword: 'secret', ownerPassword: 'owner' });
  return file.save();
}

/** A page, or the objects of the file, that unpack to so many megabytes. */
export function aBomb(megabytes: number, where: 'page' | 'objects' = 'page'): Uint8Array {
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '));
  const type = where === 'objects' ? '/Type/ObjStm/N 1/First 4' : '';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>',
    `<<${type}/Length ${packed.byteLength}/Filter/FlateDecode>>stream\n${packed.toString('latin1')}\nendstream`,
  ].map((object, index) => `${index + 1} 0 obj${object}endobj\n`);
  const file = `%PDF-1.7\n${objects.join('')}trailer<</Size 5/Root 1 0 R>>\n%%EOF`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** One of forty lines whose tree of pages has each branch twice: whoever counts its pages counts for years. */
export function anEndlessPdf(): Uint8Array {
  const DEEP = 40;
  const branches = Array.from(
    { length: DEEP },
    (_, at) => `<</Type/Pages/Count 2/Kids[${at + 3} 0 R ${at + 3} 0 R]>>`,
  );
  const leaf = '<</Type/Pages/Count 0/Kids[]>>';
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', ...branches, leaf];
  const file = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${file}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF`, 'latin1');
}
