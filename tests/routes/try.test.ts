import type { ActionFunctionArgs } from '@remix-run/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { loader as rule } from '~/routes/try._index';
import { loader as dates } from '~/routes/try.dates';
import { action as votes } from '~/routes/try.votes';
import { action as download } from '~/routes/try.votes_.file';
import { aGet, answered, signedIn } from '../support/a-request';
import { aBody } from '../support/build/a-body';
import { aPerson } from '../support/build/a-person';
import { withDatabase } from '../support/database';

withDatabase();
let cookie: string;
let code: string;
beforeEach(async () => {
  const body = await aBody({ seats: 5, card: { quorum: { count: 2 } } });
  code = body.code;
  cookie = await signedIn(await aPerson());
});

const tryIt = async (asked: Record<string, string>) =>
  (await answered(() => rule(aGet(`/try?${new URLSearchParams({ of: code, go: '1', ...asked })}`, cookie))))
    .data;

describe('a rule tried', () => {
  it('sends who is not signed in to sign in, and back', async () => {
    const answer = await answered(() => rule(aGet('/try?of=TB')));
    expect(answer).toMatchObject({ status: 302, to: '/sign-in?to=%2Ftry%3Fof%3DTB' });
  });

  it('fills in the card and seats of the body, and answers nothing before it is asked', async () => {
    const { data } = await answered(() => rule(aGet(`/try?of=${code}`, cookie)));
    expect(data).toMatchObject({ answer: null, misfit: null, form: { card: { quorum: '2', share: '1/2' } } });
    expect(data.form.seats).toHaveLength(5);
    expect(data.form.seats[0]).toMatchObject({ at: 'room', vote: '' });
  });

  it.each(['', 'NOBODY', 'kind:parish', '../x'])('knows no card of "%s"', async (of) => {
    const { data } = await answered(() => rule(aGet(`/try?of=${of}&go=1`, cookie)));
    expect(data).toMatchObject({ form: null, answer: null });
  });

  const tie = { 'vote-2': 'for', 'vote-3': 'for', 'vote-4': 'against', 'vote-5': 'against' };

  it('answers a tie as the meeting room does: awaited, used, declined, and not available to a conflicted chair', async () => {
    expect((await tryIt(tie)).answer).toMatchObject({ outcome: 'undecided', castingVote: 'awaited' });
    expect((await tryIt({ ...tie, casting: 'for' })).answer).toMatchObject({
      outcome: 'carried',
      castingVote: 'used',
    });
    expect((await tryIt({ ...tie, casting: 'declined' })).answer).toMatchObject({ castingVote: 'declined' });
    const conflicted = (await tryIt({ ...tie, 'barred-1': 'yes', casting: 'for' })).answer;
    expect(conflicted).toMatchObject({ outcome: 'not-carried', castingVote: 'not-available' });
    expect(
      (await tryIt({ ...tie, 'barred-1': 'yes', presiding: '2', casting: 'against' })).answer,
    ).toMatchObject({
      outcome: 'not-carried',
      castingVote: 'used',
    });
  });

  it('counts who is here: barred, on line, left, absent and vacant', async () => {
    const { answer } = await tryIt({
      'at-2': 'on-line',
      'at-3': 'left',
      'at-4': 'absent',
      'at-5': 'vacant',
      'barred-1': 'yes',
      'vote-1': 'for',
      'vote-2': 'for',
      'vote-4': 'against',
    });
    expect(answer).toMatchObject({
      outcome: 'inquorate',
      quorum: { needed: 2, counted: 1, state: 'inquorate-item' },
      excluded: [{ reason: 'recused' }, { reason: 'absent' }],
    });
  });

  it('leaves out who may not vote by a standing order, and names it', async () => {
    const all = {
      'vote-1': 'for',
      'vote-2': 'for',
      'vote-3': 'against',
      'vote-4': 'against',
      'vote-5': 'against',
    };
    const order = 'Only members present on 27 April may vote on it (standing order 9).';
    const kept = { ...all, 'restricted-4': 'yes', 'restricted-5': 'yes', standingOrder: order };
    const { answer } = await tryIt(kept);
    // Governance.md §15 example 9: three of five vote, 2-1.
    expect(answer).toMatchObject({
      ...{ outcome: 'carried', tally: { for: 2, against: 1 }, quorum: { counted: 3 } },
      excluded: [{ reason: 'restricted' }, { reason: 'restricted' }],
    });
    expect(answer.steps.map(({ says }: { says: string }) => says)).toContain(
      `Two members may not vote on it by standing order: ${order}`,
    );
    const few = { ...kept, 'restricted-2': 'yes', 'restricted-3': 'yes' };
    expect((await tryIt(few)).answer).toMatchObject({
      outcome: 'inquorate',
      quorum: { state: 'inquorate-item' },
    });
    expect((await tryIt({ ...few, wholly: 'yes' })).answer).toMatchObject({
      quorum: { state: 'inquorate-meeting' },
    });
    const odd = { 'barred-4': 'yes', 'at-5': 'vacant', 'restricted-4': 'yes', 'restricted-5': 'yes' };
    expect((await tryIt({ ...odd, 'vote-1': 'for' })).answer).toMatchObject({ outcome: 'carried' });
  });

  it('takes a changed card, and refuses an unlawful one with statute and case', async () => {
    const council = { of: 'kind:council', seats: '8' };
    expect((await tryIt({ ...council, tie: 'lost' })).answer).toMatchObject({ refusal: 'tie-fixed' });
    const { answer } = await tryIt({ ...council, share: '2/3', test: 'at-least' });
    expect(answer).toMatchObject({ outcome: 'refused', refusal: 'majority-fixed' });
    expect(answer.steps[0].source).toContain('Friends of Hethel');
    const excepted = await tryIt({ ...council, share: '2/3', test: 'at-least', statute: 'lga-1972-s249' });
    expect(excepted.answer.outcome).not.toBe('refused');
    expect((await tryIt({ ...tie, 'vote-4': 'for', veto: '5' })).answer).toMatchObject({
      outcome: 'not-carried',
    });
  });

  it('judges outside a meeting, in time and after it', async () => {
    const two = { method: 'unanimous-directors', 'vote-1': 'for', 'vote-2': 'for' };
    expect((await tryIt(two)).answer).toMatchObject({ outcome: 'undecided' });
    expect((await tryIt({ ...two, ended: 'yes' })).answer).toMatchObject({ outcome: 'not-carried' });
    expect((await tryIt({ ...two, method: 'written-members' })).answer).toMatchObject({
      refusal: 'method-not-available',
    });
  });

  it('tries a body of more seats than there are rows for by its numbers', async () => {
    const many = {
      of: 'kind:council',
      seats: '60',
      present: '50',
      recused: '2',
      for: '30',
      against: '10',
      abstain: '8',
    };
    expect((await tryIt(many)).answer).toMatchObject({ outcome: 'carried', tally: { for: 30 } });
    expect((await tryIt({ ...many, for: '90' })).misfit).toMatchObject({ path: '/votes' });
    expect((await tryIt({ ...many, present: '-1' })).misfit).toMatchObject({ path: '/present' });
    expect((await tryIt({ ...many, recused: 'two' })).misfit).toMatchObject({ path: '/recused' });
  });

  it.each([
    [{ quorum: 'most' }, '/rule/quorum/count'],
    [{ quorum: '1/0' }, '/rule/quorum/fraction'],
    [{ share: '3/2' }, '/rule/majority/share'],
    [{ share: '1/2/3' }, '/rule/majority/share'],
    [{ test: 'rather' }, '/rule/majority/test'],
    [{ 'at-1': 'vacant', 'vote-1': 'for' }, '/votes/0/seat'],
  ])('says where %j does not fit', async (asked, path) => {
    expect((await tryIt(asked)).misfit).toMatchObject({ code: 'invalid-input', path });
  });
});

describe('a date worked out', () => {
  const workOut = async (asked: Record<string, string>) =>
    (await answered(() => dates(aGet(`/try/dates?${new URLSearchParams({ go: '1', ...asked })}`, cookie))))
      .data;

  it('answers as the command line does, and leaves out the closures', async () => {
    const callIn = { kind: 'call-in', publishedOn: '2026-04-01', days: '5' };
    const { sum } = await workOut(callIn);
    expect(sum.answer.value).toMatchObject({ latest: '2026-04-10', effectiveOn: '2026-04-13' });
    const closed = await workOut({ ...callIn, closures: '2026-04-07, 2026-04-08', basis: '' });
    expect(closed.sum.answer.value).toMatchObject({ latest: '2026-04-14' });
    const calendar = await workOut({ ...callIn, basis: 'calendar', endsAt: '17:00' });
    expect(calendar.sum).toMatchObject({ endsAt: '17:00', answer: { value: { latest: '2026-04-06' } } });
  });

  it('is unknown beyond the holiday data', async () => {
    const { sum } = await workOut({ kind: 'call-in', publishedOn: '2031-04-01', days: '5' });
    expect(sum.answer).toMatchObject({ ok: false, refusal: { code: 'holidays-unknown' } });
  });

  it('says whose agreement special urgency takes', async () => {
    const urgent = { kind: 'special-urgency', scrutinyChair: 'unable', councilChair: 'able' };
    expect((await workOut(urgent)).urgency).toEqual({ allowed: false, mayAgree: 'council-chair' });
    expect((await workOut({ ...urgent, agreedBy: 'council-chair' })).urgency.allowed).toBe(true);
    expect((await workOut({ ...urgent, councilChair: 'asleep' })).errors).toEqual({
      councilChair: 'Choose one',
    });
  });

  it.each([
    [{ kind: 'lapse', days: '28' }, 'circulatedOn'],
    [{ kind: 'lapse', circulatedOn: '2026-02-30', days: '28' }, 'circulatedOn'],
    [{ kind: 'lapse', circulatedOn: '0001-01-01', days: '28' }, 'circulatedOn'],
    [{ kind: 'lapse', circulatedOn: '2026-06-01', days: '' }, 'days'],
    [{ kind: 'lapse', circulatedOn: '2026-06-01', days: '-1' }, 'days'],
    [{ kind: 'lapse', circulatedOn: '2026-06-01', days: '401' }, 'days'],
    [{ kind: 'lapse', circulatedOn: '2026-06-01', days: '9', closures: 'Friday' }, 'closures'],
    [{ kind: 'clear-days', publishedOn: '1999-06-01', meetsOn: '2026-06-01', needs: '5' }, 'meetsOn'],
  ])('says what is wrong with %j', async (asked, field) => {
    const { errors, sum } = await workOut(asked);
    expect(Object.keys(errors)).toEqual([field]);
    expect(sum).toBeNull();
  });

  it('asks of an unknown clock the first', async () => {
    expect((await workOut({ kind: 'tide' })).kind).toBe('clear-days');
  });
});

describe('past votes checked', () => {
  type Fields = Record<string, string | File>;
  const post = (fields: Fields): ActionFunctionArgs => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ intent: 'check', of: code, ...fields }))
      body.set(name, value);
    const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie };
    const request = new Request('http://localhost:4170/try/votes', { method: 'POST', body, headers });
    return { request, params: {}, context: { nonce: '', source: '192.0.2.1' } };
  };
  const check = async (fields: Fields) => {
    const answer = await answered(() => votes(post(fields)));
    return { ...answer, data: typeof answer.data === 'string' ? JSON.parse(answer.data) : answer.data };
  };
  const csv = 'id,Yea,against,result\na,3,1,carried\nb,1,3,adopted\n"=c",4,4,lost\n';
  const file = new File([csv], 'votes.csv');

  it('asks for the columns, then the words, then says what differs; nothing is guessed', async () => {
    const first = (await check({ step: 'file', file })).data;
    expect(first.stage).toBe('columns');
    expect(first.columns.map(({ role }: { role: string }) => role)).toEqual(['id', '', 'against', 'result']);
    const again = (await check({ step: 'columns', kept: first.kept })).data;
    expect(again.errors).toEqual({ 'column-1': 'Say what the column “Yea” is' });
    const second = (await check({ step: 'columns', kept: first.kept, 'column-1': 'for' })).data;
    expect(second).toMatchObject({ stage: 'words', votes: 3, errors: {} });
    const unsaid = (await check({ step: 'words', kept: first.kept, 'column-1': 'for' })).data;
    expect(unsaid.errors).toEqual({ 'result-0': 'Say what “adopted” means' });
    const said = { step: 'words', kept: first.kept, 'column-1': 'for', 'result-0': 'carried' };
    expect((await check(said)).data).toMatchObject({
      stage: 'checked',
      total: 3,
      same: 1,
      differs: 1,
      notJudged: 1,
      flagged: 0,
      toSee: [
        { id: 'b', answer: { outcome: 'not-carried' } },
        { id: '=c', verdict: 'not-judged' },
      ],
    });
    const asCsv = await answered(() => download(post({ ...said, as: 'csv' })));
    expect(asCsv.data).toContain("'=c,4,4");
    const asJson = await answered(() => download(post({ ...said, as: 'json' })));
    expect(JSON.parse(asJson.data)).toHaveLength(3);
  });

  it('reads Popolo straight to its words', async () => {
    const popolo = new File(['[{"id":"v","votes":[{"option":"Placet"},{"option":"no"}]}]'], 'votes.json');
    const { data } = await check({ step: 'file', file: popolo });
    expect(data.asked.words).toEqual([
      { word: 'Placet', votes: 1, meaning: '' },
      { word: 'no', votes: 1, meaning: 'against' },
    ]);
    const done = await check({ step: 'words', kept: data.kept, 'word-0': 'for' });
    expect(done.data).toMatchObject({ stage: 'checked', total: 1, notRecorded: 1 });
  });

  it.each<[string, Fields, string]>([
    ['no card', { of: '', step: 'file', file }, 'votes-card-missing'],
    ['no file', { step: 'file' }, 'votes-file-missing'],
    ['an empty file', { step: 'file', file: new File([], 'a.csv') }, 'votes-file-missing'],
    [
      'a file beyond all that is taken, in words about votes',
      { step: 'file', file: new File([new Uint8Array(26 * 1024 * 1024)], 'a.csv') },
      'votes-file-too-large',
    ],
    ['what was changed on the way', { step: 'columns', kept: '{}' }, 'unknown-form'],
    [
      'a column that holds no ballot words',
      {
        step: 'columns',
        kept: JSON.stringify({
          kind: 'table',
          columns: ['id', 'option'],
          rows: Array.from({ length: 41 }, (_, index) => ['a', `name ${index}`]),
        }),
      },
      'votes-too-many-words',
    ],
  ])('refuses %s', async (_, fields, refusal) => {
    expect((await check(fields)).data.refusal.code).toBe(refusal);
  });
});
