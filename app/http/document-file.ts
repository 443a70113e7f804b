const KINDS = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** A file that was written for this reader: offered to be kept, never cached, its name plain letters. */
export function documentFile(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  kind: keyof typeof KINDS,
): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': KINDS[kind],
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}.${kind}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}
