export function packName(edition: number): string {
  return edition === 1 ? 'The pack' : `Supplement, edition ${edition}`;
}

/** Why a pack that was published is kept back, and what a reader may do. */
export function withheldPack(items: readonly string[]): string {
  const of = items.length === 1 ? `item ${items[0]}` : `items ${listed(items)}`;
  return `Part of ${of} is not for publication any more, and the file is kept back whole. Each paper that is still open is under its item of the agenda; why another is withheld is said there too. Ask the body in writing for anything else.`;
}

/** Why there is no file of what was published, in words that say nothing of what would be in it. */
export function packNotMade(code: string): string {
  const why =
    code === 'pack-too-heavy'
      ? 'It takes more time or memory to make than one file may.'
      : code === 'no-board-pack'
        ? 'It is taken from the body’s own file of this agenda, which could not be made.'
        : 'Something went wrong while it was made.';
  return `${why} Nothing is withheld by that: each open paper is under its item of the agenda. The body’s governance officer can have it made again.`;
}

function listed(items: readonly string[]): string {
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
