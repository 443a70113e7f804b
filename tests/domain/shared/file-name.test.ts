import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '~/domain/shared/file-name';
import hostile from '../../fixtures/real-data/blns.json';

describe('a safe file name', () => {
  it.each([
    ['Board report.docx', 'docx', 'Board report.docx'],
    ['REPORT.PDF', 'pdf', 'REPORT.pdf'],
    ['report.pdf.exe', 'pdf', 'report.pdf.exe.pdf'],
    ['report.', 'pdf', 'report.pdf'],
    ['../../etc/passwd', 'pdf', 'passwd.pdf'],
    ['C:\\Users\\Lata\\vat.xlsx', 'xlsx', 'vat.xlsx'],
    ['in\u202efdp.exe', 'pdf', 'infdp.exe.pdf'],
    ['a\r\nSet-Cookie: x=1', 'pdf', 'aSet-Cookie_ x=1.pdf'],
    ['.htaccess', 'pdf', 'htaccess.pdf'],
    ['Trust’s paper – café.odt', 'odt', 'Trust’s paper – café.odt'],
    ['', 'pdf', 'file.pdf'],
    ['...', 'pdf', 'file.pdf'],
    ['.pdf', 'pdf', 'pdf.pdf'],
  ])('of %j as %s is %j', (given, extension, name) => {
    expect(safeFileName(given, extension)).toBe(name);
  });

  it('is cut to 120 characters and keeps its ending', () => {
    const name = safeFileName(`${'é'.repeat(300)}.docx`, 'docx');
    expect([...name]).toHaveLength(120);
    expect(name.endsWith('é.docx')).toBe(true);
  });

  const isSafe = (given: string) => {
    const name = safeFileName(given, 'pdf');
    expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}\p{Cf}]+\.pdf$/u);
    expect(name.startsWith('.')).toBe(false);
    expect([...name].length).toBeLessThanOrEqual(120);
  };
  it('comes of every hostile string', () => hostile.forEach(isSafe));
  test.prop([fc.string({ unit: 'binary' })])('comes of any string', isSafe);
});
