import { send } from './load';

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** What a page is made of: its elements, their attributes, its links to other pages, and the letters of its data. */
export function madeOf(page: string) {
  const scripts = /<script[^>]*>.*?<\/script>/gs;
  const shown = page.replace(scripts, '');
  return {
    elements: count(shown, /<[a-z]/g),
    attributes: count(shown, / [a-zA-Z-]+="/g),
    links: count(shown, /<a [^>]*data-discover/g),
    data: count(page.match(scripts)?.find((script) => script.includes('enqueue')) ?? '', /./gs),
  };
}

/** How many paragraphs make the bare page as large as ours. */
export async function paragraphsFor(bareUrl: string, size: number): Promise<number> {
  return Math.max(
    1,
    await fitted(size, (paragraphs) => `${bareUrl}/page?paragraphs=${paragraphs}`, [1, 101]),
  );
}

/** The bare page that is as large as ours and made of as much. */
export async function alikeTo(bareUrl: string, page: string): Promise<string> {
  const made = madeOf(page);
  // What the framework adds of its own stands on both.
  const asked = new URLSearchParams(Object.entries(made).map(([name, value]) => [name, String(value)]));
  const address = (pad: number) => `${bareUrl}/alike?${asked}&pad=${pad}`;
  return address(await fitted(page.length, address, [0, 20]));
}

/** Where the size that is asked for lies on the line through two sizes. */
async function fitted(
  size: number,
  address: (at: number) => string,
  [low, high]: readonly [number, number],
): Promise<number> {
  const [least, most] = [await lettersOf(address(low)), await lettersOf(address(high))];
  return Math.max(low, Math.round(low + ((size - least) * (high - low)) / (most - least)));
}

async function lettersOf(address: string): Promise<number> {
  return (await send(address)).body.length;
}
