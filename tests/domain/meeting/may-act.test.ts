import { expect, test } from 'vitest';
import { mayAct } from '~/domain/meeting/may-act';
import type { Actor } from '~/domain/permission/actor';
import type { MeetingThing } from '~/domain/permission/meeting-table';

const person = (over: Partial<Actor> = {}): Actor => ({
  personId: 'p',
  name: 'P',
  organisationId: 'o',
  organisationKind: 'trust',
  administrator: false,
  seats: [],
  offices: [],
  ...over,
});
const member = person({ seats: [{ seatId: 's', bodyId: 'b', role: 'member' }] });
const officer = person({ offices: [{ bodyId: 'b' }] });
const meeting = (state: MeetingThing['state']): MeetingThing => ({
  bodyId: 'b',
  state,
  presidingPersonId: null,
  observerIds: [],
  excludedIds: [],
  proxyIds: [],
});

test('who may do it now may', () => {
  expect(mayAct(officer, 'meeting:run', meeting('in-session'))).toEqual({ ok: true, value: true });
});

test('who could at another time is told what state the meeting is in', () => {
  expect(mayAct(officer, 'meeting:run', meeting('ended'))).toEqual({
    ok: false,
    refusal: { code: 'meeting-is-ended' },
  });
  expect(mayAct(member, 'ballot:cast', meeting('adjourned'))).toEqual({
    ok: false,
    refusal: { code: 'meeting-is-adjourned' },
  });
});

test('whose act it never is, is told whose it is', () => {
  expect(mayAct(member, 'meeting:run', meeting('in-session'))).toMatchObject({
    refusal: { code: 'not-permitted' },
  });
});

test('a stranger is told that there is nothing', () => {
  expect(mayAct(person(), 'meeting:run', meeting('ended'))).toEqual({
    ok: false,
    refusal: { code: 'not-found' },
  });
});
