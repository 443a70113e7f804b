import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import * as lucide from 'lucide-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const list = 'app/components/ui/icons.tsx';
const file = 'app/components/ui/icons.svg';
// How thick a line is says the icon on the page.
const LINE = 'fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round"';

/** The drawings of all icons that the list names, as symbols of one file. */
export function drawIcons(): string {
  const named = [...readFileSync(list, 'utf8').matchAll(/^export const (\w+) = icon\('([\w-]+)'\);$/gm)];
  const symbols = named.map(
    ([, name = '', id]) => `<symbol id="${id}" viewBox="0 0 24 24" ${LINE}>${drawing(name)}</symbol>`,
  );
  const notice = '<!-- Lucide (lucide.dev), ISC licence. Written by scripts/icons.ts. Do not edit. -->';
  return `<svg xmlns="http://www.w3.org/2000/svg">\n<title>Icons</title>\n${notice}\n${symbols.join('\n')}\n</svg>\n`;
}

function drawing(name: string): string {
  const drawn = (lucide as unknown as Record<string, lucide.LucideIcon | undefined>)[name];
  if (!drawn) throw new Error(`${list} names ${name}, which lucide does not draw`);
  return renderToStaticMarkup(createElement(drawn)).replace(/^<svg[^>]*>|<\/svg>$/g, '');
}

/** Whether the file on disk is what the list makes now. */
export function iconsAgree(): boolean {
  return readFileSync(file, 'utf8') === drawIcons();
}

if (import.meta.filename === argv[1]) writeFileSync(file, drawIcons());
