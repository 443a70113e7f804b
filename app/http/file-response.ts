import { Readable } from 'node:stream';

type StoredFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  /** Whether a browser may keep a copy at all. */
  readonly keepable: boolean;
};

/** Streams a stored file as a download: never shown inside our origin, never guessed at, named by RFC 5987. */
export function fileResponse({ fileName, mediaType, size, keepable }: StoredFile, bytes: Readable): Response {
  const plain = fileName.replace(/[^\w.-]/g, '_');
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(size),
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': keepable ? 'private, max-age=3600' : 'no-store',
    },
  });
}
