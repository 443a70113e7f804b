import { readPastFile } from '~/inputs/past-file';

export const bytes = (text: string) => new TextEncoder().encode(text);

/** A file of past votes with this text. */
export const read = (text: string) => readPastFile(bytes(text));

/** The table in such a file. */
export const table = (text: string) => {
  const file = read(text);
  if (!file.ok || file.value.kind !== 'table') throw new Error('no table');
  return file.value;
};
