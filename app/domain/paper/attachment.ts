/** Versions by which an attachment comes and goes: `fromVersion` carries it, `removedFrom` no longer does. */
export type AttachmentSpan = { readonly fromVersion: number; readonly removedFrom: number | null };

export function carriedBy(version: number, { fromVersion, removedFrom }: AttachmentSpan): boolean {
  return fromVersion <= version && (removedFrom === null || version < removedFrom);
}

/** The letter after those used, A to Z and then AA, AB …; a letter once issued is never given again. */
export function nextLetter(used: readonly string[]): string {
  const last = Math.max(0, ...used.map(positionOf));
  return letterAt(last + 1);
}

function positionOf(letter: string): number {
  let position = 0;
  for (const character of letter) position = position * 26 + (character.charCodeAt(0) - 64);
  return position;
}

function letterAt(position: number): string {
  const rest = (position - 1) % 26;
  const before = position - 1 - rest;
  return (before > 0 ? letterAt(before / 26) : '') + String.fromCharCode(65 + rest);
}

export const MOST_ATTACHMENTS = 40;
/** Bytes: 25 MB. */
export const LARGEST_ATTACHMENT = 25 * 1024 * 1024;
