import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { jsonLines, runCommand, runProcess } from './command-line';

vi.setConfig({ testTimeout: 60_000 });

const rule = {
  profile: 'trust-board',
  quorum: { count: 5 },
  majority: { share: [1, 2], test: 'more-than', base: 'cast' },
  tie: 'casting-vote',
  veto: [],
  remote: true,
};
/** The line of the contract. */
const x1 = {
  id: 'x1',
  rule,
  seats: 9,
  present: 9,
  recused: 2,
  votes: { for: 3, against: 3, abstain: 1 },
  closedAt: '2026-11-23T11:20:00Z',
  castingVote: { by: 'chair', choice: 'for', conflicted: false },
  method: 'meeting',
};
const answer = {
  id: 'x1',
  outcome: 'carried',
  tally: { for: 3, against: 3, abstain: 1, notVoting: 0, late: 0 },
  quorum: { needed: 5, counted: 7, met: true, state: 'quorate' },
  castingVote: 'used',
};

it('answers the line of the contract as the contract does, with nothing else', async () => {
  const run = await runCommand('outcome', jsonLines(x1));
  expect(run).toMatchObject({ lines: [answer], status: 0 });
  const [{ steps, ...rest }] = run.lines as [{ steps: { says: string }[] }];
  expect(rest).toEqual(answer);
  expect(steps[0]?.says).toBe('7 of 9 seats count towards the quorum of 5: two members are recused.');
});

it('runs on its own: standard input to standard output, exit status 1 if any line gave an error', async () => {
  const run = await runProcess('outcome', jsonLines(x1, 'nonsense', x1));
  expect(run).toMatchObject({ lines: [answer, { id: null }, answer], status: 1, errors: '' });
  expect(await runProcess('outcome', jsonLines(x1))).toMatchObject({
    lines: [answer],
    status: 0,
    errors: '',
  });
});

it('is what `npm run -s outcome` and `npm run -s clock` start', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(scripts).toMatchObject({ outcome: 'tsx scripts/outcome.ts', clock: 'tsx scripts/clock.ts' });
});

describe('input that cannot be understood', () => {
  const { id: _id, ...nameless } = x1;
  const bad: readonly (readonly [string, unknown, string | null, string])[] = [
    ['bad JSON', '{"id":"x1"', null, ''],
    ['no object', '[1]', null, ''],
    ['no id', nameless, null, '/id'],
    ['an id that is no text', { ...x1, id: 7 }, null, '/id'],
    ['an unknown key', { ...x1, colour: 'red' }, 'x1', '/colour'],
    ['an unknown key further in', { ...x1, rule: { ...rule, 'a/b~c': 1 } }, 'x1', '/rule/a~1b~0c'],
    [
      'an unknown key in a choice',
      { ...x1, votes: { for: 1, against: 0, abstain: 0, spoilt: 1 } },
      'x1',
      '/votes/spoilt',
    ],
    [
      'a key of the machine',
      `{"id":"x1","__proto__":{},${JSON.stringify(nameless).slice(1)}`,
      'x1',
      '/__proto__',
    ],
    [
      'a category that a record would drop',
      JSON.stringify(x1).replace('"count":5', '"count":5,"categories":{"__proto__":2}'),
      'x1',
      '/rule/quorum/categories/__proto__',
    ],
    ['an unknown profile', { ...x1, rule: { ...rule, profile: 'parish' } }, 'x1', '/rule/profile'],
    ['a wrong type', { ...x1, seats: '9' }, 'x1', '/seats'],
    ['null', { ...x1, closedAt: null }, 'x1', '/closedAt'],
    ['a negative count', { ...x1, votes: { for: -1, against: 0, abstain: 0 } }, 'x1', '/votes/for'],
    ['a fractional count', { ...x1, present: 8.5 }, 'x1', '/present'],
    ['a count too large to be exact', { ...x1, present: 1e300 }, 'x1', '/present'],
    ['a missing count', { ...x1, votes: { for: 1, against: 0 } }, 'x1', '/votes/abstain'],
    ['more votes than electors', { ...x1, votes: { for: 9, against: 0, abstain: 0 } }, 'x1', '/votes'],
    [
      'both kinds of quorum',
      { ...x1, rule: { ...rule, quorum: { count: 5, fraction: [1, 4] } } },
      'x1',
      '/rule/quorum/fraction',
    ],
    ['no moment', { ...x1, closedAt: '2026-11-23T11:20:00' }, 'x1', '/closedAt'],
    ['a moment that does not exist', { ...x1, closedAt: '2026-02-30T11:20:00Z' }, 'x1', '/closedAt'],
    ['a seat that is a mere name', { ...x1, seats: [{ seat: 'a' }, 'b'] }, 'x1', '/seats/1'],
    [
      'an unknown key of one present',
      { ...x1, present: ['a', { seat: 'b', gone: true }] },
      'x1',
      '/present/1/gone',
    ],
    ['an unknown choice', { ...x1, votes: [{ seat: 'a', choice: 'yes' }] }, 'x1', '/votes/0/choice'],
    [
      'a share of three',
      { ...x1, rule: { ...rule, majority: { ...rule.majority, share: [1, 2, 3] } } },
      'x1',
      '/rule/majority/share',
    ],
  ];

  it('gives an error line each, in place, and "the run goes on"; exit status 1', async () => {
    const run = await runCommand('outcome', jsonLines(x1, ...bad.map(([, line]) => line), x1));
    expect(run.status).toBe(1);
    expect(run.lines).toHaveLength(bad.length + 2);
    expect(run.lines.at(0)).toMatchObject(answer);
    expect(run.lines.at(-1)).toMatchObject(answer);
    const errors = run.lines.slice(1, -1);
    for (const [place, [name, , id, path]] of bad.entries()) {
      expect(errors[place], name).toEqual({
        id,
        error: { code: 'invalid-input', message: expect.stringMatching(/./), path },
      });
    }
  });

  it('says of what is left out that it is required', async () => {
    const { votes: _votes, ...voteless } = x1;
    const run = await runCommand('outcome', jsonLines(nameless, voteless, { ...x1, rule: {} }));
    expect(run.lines).toEqual(
      [
        [null, '/id'],
        ['x1', '/votes'],
        ['x1', '/rule/profile'],
      ].map(([id, path]) => ({ id, error: { code: 'invalid-input', message: 'this is required', path } })),
    );
  });

  it('a line over 1 MiB, ten in one, is one error and costs no memory; exactly 1 MiB is read', async () => {
    const padded = JSON.stringify(x1).padEnd(1024 * 1024, ' ');
    const long = `{"id":"${'x'.repeat(10 * 1024 * 1024)}"}`;
    const run = await runCommand('outcome', jsonLines(long, padded, `${padded} `, x1));
    expect(run.lines).toEqual([
      { id: null, error: { code: 'invalid-input', message: 'this line is over 1 MiB', path: '' } },
      expect.objectContaining(answer),
      { id: null, error: { code: 'invalid-input', message: 'this line is over 1 MiB', path: '' } },
      expect.objectContaining(answer),
    ]);
  });

  it('text that is not UTF-8 is an error', async () => {
    const bytes = Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
    const run = await runCommand('outcome', bytes);
    expect(run.lines).toEqual([
      { id: null, error: { code: 'invalid-input', message: 'this is not UTF-8 text', path: '' } },
    ]);
  });
});

it('"`refused` and `undecided` are answers, not errors": exit status 0', async () => {
  const council = { ...x1, id: 'r', rule: { ...rule, profile: 'council', remote: false, tie: 'lost' } };
  const { castingVote: _none, ...tied } = x1;
  const run = await runCommand('outcome', jsonLines(council, { ...tied, id: 'u' }));
  expect(run.status).toBe(0);
  expect(run.lines).toMatchObject([
    { id: 'r', outcome: 'refused', refusal: 'tie-fixed' },
    { id: 'u', outcome: 'undecided', castingVote: 'awaited' },
  ]);
  expect(Object.keys(run.lines[0] as object)).toEqual(['id', 'outcome', 'refusal', 'steps']);
});

it('"Blank lines are skipped", ends of line of either kind are, and the last line needs none', async () => {
  const line = JSON.stringify(x1);
  const run = await runCommand('outcome', `\n${line}\r\n  \t\r\n\n${line}`);
  expect(run).toMatchObject({ lines: [{ id: 'x1' }, { id: 'x1' }], status: 0 });
  expect(await runCommand('outcome', '')).toEqual({ lines: [], status: 0 });
});

it('takes the defaults of the contract', async () => {
  const { veto: _veto, remote: _remote, ...card } = rule;
  const { recused: _recused, method: _method, closedAt: _closedAt, castingVote: _castingVote, ...plain } = x1;
  const seats = ['a', 'b', 'c', 'd', 'é\u2028'].map((seat) => ({ seat }));
  const present = ['a', 'b', 'c', { seat: 'd', remote: true }, { seat: 'é\u2028', left: true }];
  const votes = [{ seat: 'é\u2028', choice: 'for' }];
  const room = { ...plain, rule: { ...card, quorum: { count: 2 } }, seats, present, votes };
  const advisory = { ...room, rule: { ...room.rule, profile: 'advisory' } };
  const run = await runCommand('outcome', jsonLines(room, advisory));
  expect(run.lines).toMatchObject([
    { outcome: 'carried', quorum: { counted: 4 }, tally: { for: 1, notVoting: 4 } },
    { outcome: 'carried', quorum: { counted: 3 }, tally: { for: 1, notVoting: 3 } },
  ]);
});

it('keeps the order over many lines', async () => {
  const many = Array.from({ length: 2000 }, (_, n) => ({ ...x1, id: `n${n}` }));
  const run = await runCommand('outcome', jsonLines(...many));
  expect(run.lines.map((line) => (line as { id: string }).id)).toEqual(many.map(({ id }) => id));
});
