import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('app/app.css', 'utf8');

function declarations(after: string): Map<string, string> {
  const from = css.indexOf('{', css.indexOf(after)) + 1;
  const block = css.slice(from, css.indexOf('}', from));
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const PAIRS = [
  ['ink', 'paper'],
  ['ink-2', 'paper'],
  ['ink-3', 'paper'],
  ['ink-3', 'sheet'],
  ['ink-3', 'sunk'],
  ['accent', 'paper'],
  ['on-accent', 'accent'],
  ['accent-deep', 'accent-tint'],
  ['good', 'good-tint'],
  ['warn', 'warn-tint'],
  ['bad', 'bad-tint'],
  ['bad', 'paper'],
  ['hold', 'hold-tint'],
  ['against', 'paper'],
  ['on-accent', 'against'],
  ['on-accent', 'abstain'],
  ['on-cloth-2', 'cloth'],
  ['ink-2', 'oak'],
] as const;

describe('tokens (DESIGN.md section 2)', () => {
  const light = declarations('@theme static');
  const chosen = declarations('[data-theme="dark"] {\n');
  const followed = declarations(':root:not([data-theme]) {\n    --');

  it('are the same dark whether chosen or followed from the system', () => {
    expect(chosen.size).toBeGreaterThan(30);
    expect([...followed]).toEqual([...chosen]);
  });

  it.each(PAIRS)('%s on %s can be read, light and dark', (ink, ground) => {
    for (const theme of [light, new Map([...light, ...chosen])]) {
      expect(
        contrast(theme.get(`--color-${ink}`) ?? '', theme.get(`--color-${ground}`) ?? ''),
      ).toBeGreaterThanOrEqual(4.5);
    }
  });
});
