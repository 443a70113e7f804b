import { fileTypeFromBuffer } from 'file-type';

const KINDS = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'] as const;
export type DocumentKind = { readonly extension: (typeof KINDS)[number]; readonly mediaType: string };

/**
 * What a file is by its content, whatever it is called: PDF or an Office document without macros. Null for
 * everything else; the old binary Office formats are among that, because they cannot be told from programs.
 */
export async function documentKind(bytes: Uint8Array): Promise<DocumentKind | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const extension = KINDS.find((kind) => kind === found?.ext);
  return found && extension ? { extension, mediaType: found.mime } : null;
}
