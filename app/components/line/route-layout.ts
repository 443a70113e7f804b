import type { Station } from './station';

/* The horizontal line of DESIGN.md section 6. Pure. */

export type StationLines = {
  readonly body: readonly string[];
  readonly gate: readonly string[];
  readonly when: readonly string[];
};

export type RouteLayout = {
  /** Under 60 px a station the line is drawn vertically instead. */
  readonly fits: boolean;
  readonly pitch: number;
  readonly alternate: boolean;
  readonly height: number;
  /** Where the line itself lies. */
  readonly lineY: number;
  readonly stations: readonly { readonly x: number; readonly above: boolean; readonly lines: StationLines }[];
};

const END = 66;
const LINE_HEIGHT = 18;
const CLEAR = 112;
const LEAST = 60;

export function routeLayout(stations: readonly Station[], width: number): RouteLayout {
  const pitch = stations.length > 1 ? (width - 2 * END) / (stations.length - 1) : width;
  const alternate = pitch < CLEAR;
  const between = (alternate ? 2 * pitch : pitch) - 8;
  const roomAt = (index: number) =>
    index === 0 || index === stations.length - 1 ? Math.min(between, 2 * END - 4) : between;
  const placed = stations.map((station, index) => ({
    x: END + index * pitch,
    above: alternate && index % 2 === 1,
    lines: {
      body: wrapWords(station.body, roomAt(index), 7.9),
      // Where stations stand close, the day alone: the rule and the outcome are in the line with its records.
      gate: station.gate && !alternate ? wrapWords(station.gate, roomAt(index), 6.7) : [],
      when: (station.when ?? [])
        .slice(alternate ? -1 : 0)
        .flatMap((line) => wrapWords(line, roomAt(index), 6.7)),
    },
  }));
  const deepest = (above: boolean) =>
    Math.max(
      0,
      ...placed
        .filter((one) => one.above === above)
        .map(({ lines }) => lines.body.length + lines.gate.length + lines.when.length),
    ) * LINE_HEIGHT;
  const lineY = alternate ? deepest(true) + 34 : 24;
  return {
    fits: pitch >= LEAST,
    pitch,
    alternate,
    lineY,
    height: lineY + 22 + deepest(false) + 6,
    stations: placed,
  };
}

/** Breaks words into lines by the width of an average letter. A word too long keeps its own line. */
export function wrapWords(text: string, room: number, letter: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length) * letter <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
