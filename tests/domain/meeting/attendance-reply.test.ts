import { describe, expect, it } from 'vitest';
import { checkSubstitutes, mayHaveSubstitutes, substitutesRule } from '~/domain/body/substitutes';
import { attendanceAfter, decideReply, replyAsItStands } from '~/domain/meeting/attendance-reply';

const facts = { onlineAllowed: true, substitutes: 'Standing order 4', candidates: ['ann'] };
const wish = { reason: 'A funeral', substituteId: 'ann' } as const;
const no = (code: string) => ({ ok: false, refusal: { code } });
const kept = (value: object) => ({ ok: true, value });

describe('what a member says about coming', () => {
  it('keeps a reason with apologies alone and a substitute with a substitute alone', () => {
    expect(decideReply({ ...wish, reply: 'attending' }, facts)).toEqual(
      kept({ reply: 'attending', reason: '', substituteId: null }),
    );
    expect(decideReply({ ...wish, reply: 'on-line' }, facts)).toEqual(
      kept({ reply: 'on-line', reason: '', substituteId: null }),
    );
    expect(decideReply({ ...wish, reply: 'apologies' }, facts)).toEqual(
      kept({ reply: 'apologies', reason: 'A funeral', substituteId: null }),
    );
    expect(decideReply({ ...wish, reply: 'substitute' }, facts)).toEqual(
      kept({ reply: 'substitute', reason: '', substituteId: 'ann' }),
    );
  });

  it('is refused on line where the meeting is not, and a substitute where no rule lets one come or it is nobody fit', () => {
    expect(decideReply({ ...wish, reply: 'on-line' }, { ...facts, onlineAllowed: false })).toEqual(
      no('not-held-on-line'),
    );
    const substitute = { ...wish, reply: 'substitute' } as const;
    expect(decideReply(substitute, { ...facts, substitutes: null })).toEqual(no('no-substitutes'));
    expect(decideReply(substitute, { ...facts, candidates: [] })).toEqual(no('substitute-unfit'));
    expect(decideReply({ ...substitute, substituteId: null }, facts)).toEqual(no('substitute-unfit'));
  });

  it('makes apologies of the attendance, or an expectation', () => {
    expect(attendanceAfter('apologies')).toBe('apologies');
    expect(attendanceAfter('substitute')).toBe('expected');
  });

  it.each([
    ['attending', 'apologies', 'apologies'],
    ['attending', 'absent', 'apologies'],
    ['apologies', 'expected', null],
    ['substitute', 'expected', 'substitute'],
    [null, 'expected', null],
    [null, 'in-room', 'attending'],
    ['apologies', 'on-line', 'on-line'],
  ] as const)('%s beside the attendance %s is %s', (reply, mode, stands) => {
    expect(replyAsItStands(reply, mode)).toBe(stands);
  });
});

it('substitutes come by a rule of the body’s own, and never to full council, an executive or a sole decider', () => {
  expect(substitutesRule(null)).toBeNull();
  expect(substitutesRule({})).toBeNull();
  expect(substitutesRule({ substitutes: '  ' })).toBeNull();
  expect(substitutesRule({ substitutes: 'Article 12' })).toBe('Article 12');
  expect(checkSubstitutes({ profile: 'council-committee', substitutes: 'Standing order 4' }).ok).toBe(true);
  expect(checkSubstitutes({ profile: 'trust-board', substitutes: 'Article 12' }).ok).toBe(true);
  expect(checkSubstitutes({ profile: 'council' }).ok).toBe(true);
  for (const profile of ['council', 'cabinet', 'individual', 'trust-members', 'secretary-of-state'] as const)
    expect(checkSubstitutes({ profile, substitutes: 'x' })).toEqual(no('substitutes-unlawful'));
  expect([mayHaveSubstitutes('council'), mayHaveSubstitutes('custom')]).toEqual([false, true]);
});
