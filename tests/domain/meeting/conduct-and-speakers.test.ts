import { expect, test } from 'vitest';
import { decideDrive, decideTakeConduct } from '~/domain/meeting/decide-conduct';
import {
  type AskingAs,
  decideAskToSpeak,
  decideCallSpeaker,
  HAND_STATES,
} from '~/domain/meeting/decide-speaker';

const ok = (value: unknown = true) => ({ ok: true, value });
const no = (code: string) => ({ ok: false, refusal: { code } });

test.each([
  ['nobody conducted', { conductorId: null }, null, ok()],
  ['from whom was seen', { conductorId: 'other' }, 'other', ok()],
  ['already mine', { conductorId: 'me' }, 'other', ok(null)],
  ['taken meanwhile by a third', { conductorId: 'third' }, 'other', no('conduct-changed')],
  ['taken meanwhile by somebody', { conductorId: 'third' }, null, no('conduct-changed')],
  ['given up meanwhile', { conductorId: null }, 'other', no('conduct-changed')],
])('the conduct is taken: %s', (_, facts, from, expected) => {
  expect(decideTakeConduct({ actorId: 'me', ...facts }, { from })).toEqual(expected);
});

const me = { actorId: 'me', conductorId: 'me', presidingId: 'chair' };
test.each([
  ['who conducts', me, {}, ok()],
  ['whoever presides', { ...me, conductorId: 'other', presidingId: 'me' }, {}, ok()],
  ['anybody who may run it while nobody conducts', { ...me, conductorId: null }, {}, ok()],
  ['not another', { ...me, conductorId: 'other' }, {}, no('conducted-by-another')],
  ['from what is in hand', me, { seen: 'item' }, ok()],
  ['from nothing in hand', me, { seen: null }, no('agenda-moved-on')],
  ['not from what was in hand before', me, { seen: 'earlier' }, no('agenda-moved-on')],
])('the meeting is driven on by %s', (_, facts, seen, expected) => {
  expect(decideDrive(facts, { ...seen, current: 'item' })).toEqual(expected);
});

test.each<[AskingAs, boolean, object]>([
  [{ as: 'member', here: true, silenced: false }, false, ok()],
  [{ as: 'member', here: false, silenced: false }, true, no('not-here-to-speak')],
  [{ as: 'member', here: true, silenced: true }, true, no('sent-out-of-item')],
  [{ as: 'officer' }, false, ok()],
  [{ as: 'observer' }, false, no('observers-may-not-ask')],
  [{ as: 'observer' }, true, ok()],
])('%o asks to speak where observers may: %s', (asking, observersMayAsk, expected) => {
  expect(decideAskToSpeak(asking, { observersMayAsk })).toEqual(expected);
});

test.each(HAND_STATES)('a hand that is %s is called', (state) => {
  const expected = { asked: ok(), called: ok(null), spoken: no('hand-not-up'), lowered: no('hand-not-up') };
  expect(decideCallSpeaker(state)).toEqual(expected[state]);
});
