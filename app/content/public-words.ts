export function packName(edition: number): string {
  return edition === 1 ? 'The pack' : `Supplement, edition ${edition}`;
}

/** Why a pack that was published is kept back, and what a reader may do. */
export function withheldPack(items: readonly string[]): string {
  const of = items.length === 1 ? `item ${items[0]}` : `items ${listed(items)}`;
  return `Part of ${of} is not for publication any more, and the file is kept back whole. Each paper that is still open is under its item of the agenda; why another is withheld is said there too. Ask the body in writing for anything else.`;
}

function listed(items: readonly string[]): string {
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
