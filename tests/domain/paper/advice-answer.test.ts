import { describe, expect, test } from 'vitest';
import { ADVICE_ANSWERS, type AdviceAsked, decideAnswer, isAsked } from '~/domain/paper/advice-answer';
import type { Actor } from '~/domain/permission/actor';

const nell: Actor = {
  ...{ personId: 'nell', name: 'Nell', organisationId: 'o', organisationKind: 'council' },
  ...{ administrator: false, seats: [], offices: [] },
};
const member: Actor = { ...nell, personId: 'm', seats: [{ seatId: 's', bodyId: 'cab', role: 'member' }] };
const officer: Actor = { ...nell, personId: 'o', offices: [{ bodyId: 'cab' }] };
const asked = (wish: Partial<AdviceAsked>): AdviceAsked => ({
  ...{ askedPersonId: null, askedBodyId: null, answered: false, ended: false },
  ...wish,
});
const ofNell = asked({ askedPersonId: 'nell' });
const yes = { answer: 'positive', text: '' } as const;
const refused = (code: string) => ({ ok: false, refusal: { code } });

test('who is asked: the person, or the members and officers of the body', () => {
  const table = [ofNell, asked({ askedBodyId: 'cab' }), asked({ askedBodyId: 'tb' }), asked({})];
  const who = (actor: Actor) => table.map((one) => isAsked(actor, one));
  expect(who(nell)).toEqual([true, false, false, false]);
  expect(who(member)).toEqual([false, true, false, false]);
  expect(who(officer)).toEqual([false, true, false, false]);
  expect(who({ ...nell, personId: 'a', administrator: true })).toEqual([false, false, false, false]);
});

describe('an answer', () => {
  test('is given once, by whom it was asked of, while it is asked', () => {
    expect(decideAnswer(nell, ofNell, yes)).toEqual({ ok: true, value: true });
    expect(decideAnswer(member, ofNell, yes)).toEqual(refused('advice-not-asked-of-you'));
    expect(decideAnswer(nell, { ...ofNell, answered: true }, yes)).toEqual(refused('advice-answered'));
    expect(decideAnswer(nell, { ...ofNell, ended: true }, yes)).toEqual(refused('advice-ended'));
  });

  test.each(ADVICE_ANSWERS)('%s needs words unless it is a plain yes', (answer) => {
    expect(decideAnswer(nell, ofNell, { answer, text: 'If TUPE is followed.' }).ok).toBe(true);
    const bare = decideAnswer(nell, ofNell, { answer, text: ' \t' });
    expect(bare).toEqual(answer === 'positive' ? { ok: true, value: true } : refused('advice-needs-words'));
  });
});
