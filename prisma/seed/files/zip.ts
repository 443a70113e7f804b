/** A zip archive of texts, stored as they are. Its files are dated 1 January 1980, so that the same texts give the same bytes. */
export function zip(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const [path, data] = [encode(name), encode(content)];
    const facts = factsOf(path, data);
    const local = join([numbers([4, 0x04034b50]), facts, path, data]);
    directory.push(
      join([
        numbers([4, 0x02014b50], [2, 20]),
        facts,
        numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        path,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const listing = join(directory);
  const count = files.length;
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, listing.length],
    [4, offset],
    [2, 0],
  );
  return join([...parts, listing, end]);
}

/** Version, UTF-8 names, stored, date, checksum, sizes: the same in both places of the format. */
function factsOf(path: Uint8Array, data: Uint8Array): Uint8Array {
  return numbers(
    ...([
      [2, 20],
      [2, 0x0800],
      [2, 0],
      [2, 0],
      [2, 0x21],
    ] as const),
    ...([
      [4, crc32(data)],
      [4, data.length],
      [4, data.length],
      [2, path.length],
      [2, 0],
    ] as const),
  );
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Little-endian numbers, each of so many bytes. */
function numbers(...list: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    list.flatMap(([bytes, value]) =>
      Array.from({ length: bytes }, (_, place) => Math.floor(value / 256 ** place) % 256),
    ),
  );
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function crc32(data: Uint8Array): number {
  let register = 0xffffffff;
  for (const byte of data) {
    register ^= byte;
    for (let bit = 0; bit < 8; bit += 1) register = (register >>> 1) ^ (register & 1 ? 0xedb88320 : 0);
  }
  return (register ^ 0xffffffff) >>> 0;
}
