import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ACTION_ACTS,
  BODY_ACTS,
  DECISION_ACTS,
  HOUSE_ACTS,
  MEETING_ACTS,
  MINUTES_ACTS,
  PAPER_ACTS,
  RESOLUTION_ACTS,
} from '~/domain/permission/acts';

const ACTS: readonly string[] = [
  ...PAPER_ACTS,
  ...MEETING_ACTS,
  ...DECISION_ACTS,
  ...ACTION_ACTS,
  ...RESOLUTION_ACTS,
  ...MINUTES_ACTS,
  ...BODY_ACTS,
  ...HOUSE_ACTS,
];
const routes = readdirSync('app/routes').map((file) => ({
  file,
  text: readFileSync(`app/routes/${file}`, 'utf8'),
}));

describe('every route', () => {
  it.each(routes)('$file declares the act of its page', ({ text }) => {
    const [, act] = /export const loader = page\(\s*'([a-z:-]+)'/.exec(text) ?? [];
    if (act) expect(ACTS).toContain(act);
    else expect(text).toMatch(/export const loader = openPage\(/);
  });

  it.each(routes.filter(({ text }) => text.includes('export const action')))(
    '$file declares the act of each form',
    ({ text }) => {
      expect(text).toMatch(/export const action = (forms\(|Object\.assign\()/);
      const commands = text.split('command({').length - 1;
      const declared = [...text.matchAll(/\bact(?:: '([a-z:-]+)')?,/g)].map(([, act]) => act);
      expect(declared.length).toBeGreaterThanOrEqual(Math.min(1, commands));
      for (const act of declared) if (act) expect(ACTS).toContain(act);
    },
  );

  it.each(routes)('$file is a leaf and short', ({ text }) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(160);
    expect(text).not.toMatch(/from '~\/routes|from '\.\//);
  });
});
