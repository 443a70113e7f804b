import { describe, expect, it } from 'vitest';
import type { ColumnRole } from '~/inputs/column-role';
import { knownRole, votesOfTable } from '~/inputs/past-columns';
import { readPastFile } from '~/inputs/past-file';
import { keptFile, rolesOf } from '~/inputs/past-form';
import { askedWords, pastWords } from '~/inputs/past-words';
import { bytes, read, table } from '../support/past-text';

describe('a file of past votes', () => {
  it.each([
    ['a byte order mark and CR LF', '\ufeffid,for\r\na,1\r\n'],
    ['blank lines', 'id,for\n\na,1\n\n'],
    ['semicolons', 'id;for\na;1'],
    ['tabs', 'id\tfor\na\t1'],
    ['quotation marks', '"id","for"\n"a","1"'],
  ])('is a table with %s', (_, text) => {
    expect(table(text)).toEqual({ kind: 'table', columns: ['id', 'for'], rows: [['a', '1']] });
  });

  it('keeps what stands in quotation marks: separators, lines and marks', () => {
    expect(table('id,title\na,"one, ""two""\nthree"').rows).toEqual([['a', 'one, "two"\nthree']]);
  });

  it.each([
    ['a binary file', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]), 'votes-file-not-text'],
    ['a NUL', bytes('id,for\na,\0'), 'votes-file-not-text'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x69, 0]), 'votes-file-not-text'],
    ['nothing', bytes(''), 'votes-file-empty'],
    ['blanks', bytes(' \n \n'), 'votes-file-empty'],
    ['a head alone', bytes('id,for\n'), 'votes-file-empty'],
    ['rows of different lengths', bytes('id,for\na,1\nb,1,2\n'), 'votes-file-not-csv'],
    ['an open quotation mark', bytes('id,for\n"a,1\n'), 'votes-file-not-csv'],
    ['a line of 900 kB', bytes(`id,for\n${'x'.repeat(900_000)},1\n`), 'votes-file-not-csv'],
    ['a line of 10 MB', bytes(`id,for\n${'x'.repeat(10_400_000)},1\n`), 'votes-file-too-large'],
    ['a table of 2 MB', bytes(`id,for\n${'a,1\n'.repeat(500_000)}`), 'votes-file-too-large'],
    ['20,001 rows', bytes(`id,for\n${'a,1\n'.repeat(20_001)}`), 'votes-file-too-long'],
    ['61 columns', bytes(`${'a,'.repeat(60)}a\n${'1,'.repeat(60)}1\n`), 'votes-file-too-wide'],
    ['JSON that is broken', bytes('{"vote_events": ['), 'votes-file-not-popolo'],
    ['other JSON', bytes('{"people": []}'), 'votes-file-not-popolo'],
    ['a negative count', bytes('[{"counts":[{"option":"yes","value":-1}]}]'), 'votes-file-not-popolo'],
    ['no vote event', bytes('{"vote_events": []}'), 'votes-file-empty'],
  ])('is refused with %s', (_, file, code) => {
    expect(readPastFile(file)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('names the line that does not fit', () => {
    expect(read('id,for\na,1\nb,1,2\n')).toMatchObject({ refusal: { line: 3 } });
  });

  it('of exactly 20,000 rows is read', () => {
    expect(table(`id,for\n${'a,1\n'.repeat(20_000)}`).rows).toHaveLength(20_000);
  });
});

describe('Popolo', () => {
  const event = {
    id: 'v1',
    result: 'pass',
    counts: [
      { option: 'yes', value: 3 },
      { option: 'yes', value: 1 },
      { option: 'no', value: 2 },
    ],
    votes: [{ option: 'yes', voter_id: 'p' }, { option: 'no' }, { option: null }],
  };
  const vote = {
    id: 'v1',
    seats: null,
    result: 'pass',
    stated: { yes: 4, no: 2 },
    listed: { yes: 1, no: 1, '': 1 },
    problem: '',
  };

  it.each([
    ['an event', event],
    ['a list', [event]],
    ['an export', { vote_events: [event] }],
    ['a motion', { id: 'm', result: 'fail', vote_events: [event] }],
    ['motions', { motions: [{ vote_events: [event] }] }],
    ['a motion with the result', { result: 'pass', vote_events: [{ ...event, result: null }] }],
  ])('is read as %s', (_, json) => {
    expect(read(JSON.stringify(json))).toEqual({ ok: true, value: { kind: 'votes', votes: [vote] } });
  });

  it('keeps an event without votes, which cannot be judged, and numbers what has no name', () => {
    expect(read('{"vote_events":[{}]}')).toMatchObject({
      value: { votes: [{ id: 'vote 1', stated: null, problem: 'it has neither counts nor votes' }] },
    });
  });

  it.each([
    ['votes of which none says its option', '{"votes":[{"id":"v","for":15,"against":0}]}'],
    ['a list of such', '[{"votes":[{"option":null}]}]'],
  ])('is refused with %s', (_, text) => {
    expect(read(text)).toEqual({ ok: false, refusal: { code: 'votes-file-not-popolo' } });
  });

  it('is posted along unchanged, and only so', () => {
    const file = { kind: 'votes', votes: [vote] };
    expect(keptFile(JSON.stringify(file))).toEqual(file);
    expect(keptFile('')).toBeNull();
    expect(
      keptFile(
        '{"kind":"votes","votes":[{"id":"1","seats":null,"result":"","stated":{"Yes":-1},"listed":null,"problem":""}]}',
      ),
    ).toBeNull();
    expect(
      keptFile(
        '{"kind":"votes","votes":[{"id":"1","seats":null,"result":"","stated":[1],"listed":null,"problem":""}]}',
      ),
    ).toBeNull();
    expect(keptFile('{"kind":"votes","votes":[{"id":1}]}')).toBeNull();
  });
});

describe('the columns of a table', () => {
  const votes = (text: string, roles: readonly (ColumnRole | '')[]) => votesOfTable(table(text), roles);

  it('are known where a head can mean one thing only, and asked about elsewhere', () => {
    expect(['ID', ' For ', 'Outcome', 'not voting'].map(knownRole)).toEqual([
      'id',
      'for',
      'result',
      'not-voting',
    ]);
    expect(['Yea', 'Pro', 'Total', '', 'constructor'].map(knownRole)).toEqual(['', '', '', '', '']);
    expect(rolesOf(['for', 'Pro'], { 'column-1': 'against' })).toEqual(['for', 'against']);
    expect(rolesOf(['for', 'Pro'], { 'column-0': 'nonsense', 'column-1': '' })).toEqual(['for', '']);
  });

  it.each<[string, readonly (ColumnRole | '')[], readonly number[]]>([
    ['one that is not explained', ['id', 'for', ''], [2]],
    ['one thing twice', ['for', 'against', 'for'], [2]],
    ['no count against', ['id', 'for', 'ignored'], [-1]],
    ['words without a name of the vote', ['word', 'ignored', 'ignored'], [-1]],
  ])('are refused with %s', (_, roles, places) => {
    const found = votes('a,b,c\n1,2,3', roles);
    expect(found.ok ? [] : [...found.refusal.keys()]).toEqual(places);
  });

  it('give a vote a row, and what is no count is said and not guessed', () => {
    expect(
      votes('n,s,f,a,r\nx,9,5,4,ok\n,,5,,ok\ny,many,1,1,no\nz,9,5.0,1,no', [
        'id',
        'seats',
        'for',
        'against',
        'result',
      ]),
    ).toMatchObject({
      value: [
        { id: 'x', seats: 9, stated: { for: 5, against: 4 }, result: 'ok', problem: '' },
        { id: 'row 2', seats: null, stated: null, problem: '“” is no count of votes' },
        { id: 'y', seats: null, problem: '“many” is no number of seats' },
        { id: 'z', stated: null, problem: '“5.0” is no count of votes' },
      ],
    });
  });

  it('give a vote the rows of its people', () => {
    const text = 'v,who,how,r\na,P,Aye,ok\nb,P,No,no\na,Q,Aye,ok\na,R,,ok\nb,Q,No,yes\n,S,Aye,';
    expect(votes(text, ['id', 'ignored', 'word', 'result'])).toMatchObject({
      value: [
        { id: 'a', listed: { Aye: 2, '': 1 }, result: 'ok', problem: '' },
        { id: 'b', listed: { No: 2 }, problem: 'its rows record different results' },
        { id: 'without a name', listed: { Aye: 1 }, result: '' },
      ],
    });
  });
});

describe('ballot words', () => {
  const vote = {
    id: 'a',
    seats: 9,
    result: 'adopted',
    stated: { Aye: 5, Nay: 1, for: 1 },
    listed: null,
    problem: '',
  };

  it('are asked about unless they can mean one thing only', () => {
    const asked = askedWords([vote, { ...vote, result: 'lost' }], {});
    expect(asked).toEqual({
      words: [
        { word: 'Aye', votes: 2, meaning: 'for' },
        { word: 'Nay', votes: 2, meaning: '' },
      ],
      results: [
        { word: 'adopted', votes: 1, meaning: '' },
        { word: 'lost', votes: 1, meaning: 'not-carried' },
      ],
    });
    expect(pastWords(asked)).toBeNull();
    expect(pastWords(askedWords([vote], { 'word-1': 'against' }))).toBeNull();
    expect(pastWords(askedWords([vote], { 'word-1': 'maybe', 'result-0': 'carried' }))).toBeNull();
    const said = pastWords(askedWords([vote], { 'word-1': 'against', 'result-0': 'carried' }));
    expect(said?.meanings.get('Nay')).toBe('against');
    expect(said?.results.get('adopted')).toBe('carried');
  });
});
