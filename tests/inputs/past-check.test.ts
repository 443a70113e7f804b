import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pastVotesCsv } from '~/documents/past-votes-csv';
import { checkPast } from '~/inputs/past-check';
import { votesOfTable } from '~/inputs/past-columns';
import { readPastFile } from '~/inputs/past-file';
import { keptFile, rolesOf } from '~/inputs/past-form';
import { askedWords, pastWords } from '~/inputs/past-words';
import { table } from '../support/past-text';

describe('the check', () => {
  const rule = {
    profile: 'custom',
    quorum: { count: 1 },
    majority: { share: [1, 2], test: 'more-than', base: 'whole-body' },
    tie: 'lost',
    remote: true,
    veto: [],
  };

  it('finds the recorded outcome of all 1,113 votes of a council, sent as CSV', () => {
    const { votes } = JSON.parse(
      readFileSync('tests/fixtures/real-data/recorded-votes-brno.json', 'utf8'),
    ) as { votes: readonly Record<string, string | number>[] };
    const heads = ['id', 'seats', 'for', 'against', 'abstain', 'notVoting', 'absent', 'outcome'];
    const csv = [heads, ...votes.map((vote) => heads.map((head) => vote[head]))].map((row) => row.join(','));
    const file = table(csv.join('\r\n'));
    const found = votesOfTable(file, rolesOf(file.columns, {}));
    const past = found.ok ? found.value : [];
    const words = pastWords(askedWords(past, { 'result-1': 'not-carried' }));
    if (!words) throw new Error('a word was not understood');
    const checked = checkPast(past, { words, card: { rule, seats: 55 } });
    expect(checked).toHaveLength(1113);
    expect(checked.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
  });

  it('keeps a record that contradicts itself, flags it, and says what could not be judged', () => {
    const words = {
      meanings: new Map([['y', 'for'] as const]),
      results: new Map([['ok', 'carried'] as const]),
    };
    const past = { id: 'a', seats: 9, result: 'ok', stated: { y: 5 }, listed: { y: 4 }, problem: '' };
    const check = (facts: object, card: unknown = rule) =>
      checkPast([{ ...past, ...facts }], { words, card: { rule: card, seats: 9 } })[0];
    expect(check({})).toMatchObject({
      verdict: 'same',
      tally: { for: 5 },
      flags: ['list-and-counts-differ'],
    });
    expect(check({ stated: { y: 4 } })).toMatchObject({
      verdict: 'differs',
      flags: [],
      answer: { outcome: 'not-carried' },
    });
    expect(check({ result: '' })).toMatchObject({ verdict: 'not-recorded' });
    expect(check({ stated: { y: 10 } })).toMatchObject({
      verdict: 'not-judged',
      flags: ['list-and-counts-differ', 'more-than-seats'],
      problem: expect.stringContaining('/present'),
    });
    expect(check({ problem: 'it is odd' })).toMatchObject({ verdict: 'not-judged', problem: 'it is odd' });
    expect(check({}, { ...rule, profile: 'council' })).toMatchObject({
      verdict: 'not-judged',
      answer: { outcome: 'refused', refusal: 'majority-fixed' },
    });
  });

  it('asks about a ballot word that every object has, as about any other', () => {
    const odd = ['__proto__', 'constructor', 'toString'];
    const text = JSON.stringify([
      { id: 'v', result: 'toString', votes: ['Yes', ...odd].map((option) => ({ option })) },
    ]);
    const read = readPastFile(new TextEncoder().encode(text));
    const kept = read.ok ? keptFile(JSON.stringify(read.value)) : null;
    const votes = kept?.kind === 'votes' ? kept.votes : [];
    const asked = askedWords(votes, {});
    expect(asked.words.map(({ word, meaning }) => [word, meaning])).toEqual([
      ['Yes', 'for'],
      ...odd.map((word) => [word, '']),
    ]);
    expect(asked.results).toMatchObject([{ word: 'toString', meaning: '' }]);
    const said = { 'word-1': 'against', 'word-2': 'against', 'word-3': 'ignored', 'result-0': 'not-carried' };
    const words = pastWords(askedWords(votes, said));
    if (!words) throw new Error('every word is said');
    const rule = {
      ...{ profile: 'trust-board', quorum: { count: 2 }, tie: 'lost', remote: true, veto: [] },
      majority: { share: [1, 2], test: 'more-than', base: 'cast' },
    };
    expect(checkPast(votes, { words, card: { rule, seats: 5 } })).toMatchObject([
      { verdict: 'same', tally: { for: 1, against: 2 } },
    ]);
  });

  it('leaves as a CSV file in which no cell starts a formula', () => {
    const tally = { for: 1, against: 0, abstain: 0, 'not-voting': 0, absent: 0 };
    const csv = pastVotesCsv([
      {
        id: '=HYPERLINK("x")',
        tally,
        flags: [],
        recorded: '@SUM(A1)',
        verdict: 'same',
        answer: null,
        problem: '+1',
      },
    ]);
    expect(csv.startsWith('\ufeffid,for,against,abstain,not-voting,absent,recorded,')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain("'@SUM(A1)");
    expect(csv).toContain("'+1");
  });
});
