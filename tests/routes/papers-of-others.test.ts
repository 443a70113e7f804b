import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { loader as decision } from '~/routes/register.$code.$year.$number';
import { loader as decisionFile } from '~/routes/register.$code.$year.$number[.json]';
import { loader as registerFile } from '~/routes/register.$code[.json]';
import { aGet, answered, signedIn } from '../support/a-request';
import { aBody, type BuiltBody } from '../support/build/a-body';
import { aSealedDecision } from '../support/build/a-decision';
import { aPaper, type BuiltPaper } from '../support/build/a-paper';
import { aPerson } from '../support/build/a-person';
import { anAttachment } from '../support/build/an-attachment';
import { withDatabase } from '../support/database';
import { FORMS_OF_A_PAPER, look, PAGES_OF_A_PAPER, post } from '../support/routes-of-a-paper';

withDatabase();
let board: BuiltBody;
let paper: BuiltPaper;
let strangers: readonly (readonly [string, Actor])[];

beforeEach(async () => {
  board = await aBody({ seats: 3 });
  const cabinet = await aBody({ seats: 3, of: 'council', profile: 'cabinet', code: 'CAB' });
  const author = await aPerson();
  paper = await aPaper(board, { classification: 'board-confidential', author, sponsor: author });
  await anAttachment(paper);
  strangers = [
    ['a member of another body', cabinet.chair],
    ['the clerk of another body', cabinet.officer],
    ['an administrator', await aPerson({ administrator: true })],
    ['somebody who sits on nothing', await aPerson()],
  ];
});

const everything = async () => ({
  paper: await reads().paper.findUniqueOrThrow({ where: { id: paper.id } }),
  counts: await Promise.all([
    reads().event.count(),
    reads().comment.count(),
    reads().share.count(),
    reads().adviceRequest.count(),
    reads().statutoryNotice.count(),
    reads().decision.count(),
  ]),
});

describe('a paper that one may not read is not there', () => {
  it.each(PAGES_OF_A_PAPER)('at /papers/REF%s, as one that does not exist', async (_at, loader) => {
    for (const [who, actor] of strangers) {
      const cookie = await signedIn(actor);
      const answer = await look(loader, paper.ref, cookie);
      expect(answer.status, who).toBe(404);
      expect(answer, who).toEqual(await look(loader, 'TB-999', cookie));
      expect(JSON.stringify(answer.data)).not.toContain(paper.content.title);
    }
  });

  it.each(FORMS_OF_A_PAPER)('nor is anything sent to /papers/REF%s', async (_at, action, fields) => {
    const before = await everything();
    for (const [who, actor] of strangers) {
      const answer = await post(action, fields, { ref: paper.ref, cookie: await signedIn(actor) });
      expect(answer.status, who).toBe(404);
    }
    expect(await everything()).toEqual(before);
  });

  it('nor its draft for a member of its own body', async () => {
    const draft = await aPaper(board, { state: 'draft' });
    const cookie = await signedIn(board.chair);
    for (const [at, loader] of PAGES_OF_A_PAPER) {
      expect((await look(loader, draft.ref, cookie)).status, at).toBe(404);
    }
  });
});

describe('the record of a decision that one may not read is not there', () => {
  it('as a page and as a file, alone or in the register of its body', async () => {
    const { ref } = await aSealedDecision(board, { paper });
    const [code = '', year = '', number = ''] = ref.split('/');
    const params = { code, year, number };
    for (const [who, actor] of strangers) {
      const cookie = await signedIn(actor);
      for (const loader of [decision, decisionFile]) {
        const answer = await answered(() => loader({ ...aGet(`/register/${ref}`, cookie), params }));
        expect(answer.status, who).toBe(404);
      }
      const chain = await answered(() => registerFile({ ...aGet(`/register/${code}.json`, cookie), params }));
      expect(JSON.stringify(chain.data), who).not.toContain(paper.content.title);
    }
    const cookie = await signedIn(board.chair);
    const own = await answered(() => decisionFile({ ...aGet(`/register/${ref}.json`, cookie), params }));
    expect(own.status).toBe(200);
    expect(own.data).toContain(ref);
  });
});
