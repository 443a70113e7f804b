import { describe, expect, it } from 'vitest';
import type { Profile } from '~/domain/body/profile';
import { checkRoute, MOST_STATIONS } from '~/domain/paper/check-route';
import { ROUTE_TEMPLATES } from '~/domain/paper/route-templates';
import { GATES, type Gate, TEMPLATE_GATES, type TemplateStage } from '~/domain/paper/stage';

const PROFILES: ReadonlyMap<string, Profile> = new Map([
  ...(Object.entries({ ET: 'advisory', FAR: 'trust-committee', TB: 'trust-board' }) as [string, Profile][]),
  ...(Object.entries({ MEM: 'trust-members', CAB: 'cabinet', LM: 'individual' }) as [string, Profile][]),
  ['DFE', 'secretary-of-state'],
]);
const at = (gate: Gate, bodyCode: string): TemplateStage => ({
  ...{ gate, bodyCode, name: gate, targetDays: 5, targetUnit: 'calendar', needs: {} },
});
const code = (...stages: TemplateStage[]) => {
  const checked = checkRoute(stages, PROFILES);
  return checked.ok ? 'ok' : checked.refusal;
};

it.each(ROUTE_TEMPLATES.map((template) => [template.key, template] as const))(
  'the route "%s" that papers may take from the start is one',
  (_key, { stages }) => {
    expect(checkRoute(stages, PROFILES)).toEqual({ ok: true, value: true });
  },
);

describe('a route (governance.md §6.4, §9)', () => {
  const decide = at('decide', 'TB');

  it('has stations, and not too many', () => {
    expect(code()).toEqual({ code: 'route-length', most: 12 });
    expect(code(...Array.from({ length: MOST_STATIONS }, () => decide))).toBe('ok');
    expect(code(...Array.from({ length: MOST_STATIONS + 1 }, () => decide))).toMatchObject({
      code: 'route-length',
    });
  });

  it('names bodies that are here, each doing what its kind can do', () => {
    expect(code(decide, at('decide', 'XX'))).toEqual({ code: 'route-body-unknown', station: 2 });
    for (const [gate, body] of [
      ['decide', 'DFE'],
      ['recommend', 'LM'],
      ['endorse', 'DFE'],
      ['member-consent', 'TB'],
      ['key-decision', 'TB'],
      ['call-in', 'MEM'],
      // Where wording returns is put in by the road itself, never drawn.
      ['concurrence', 'TB'],
      ['department-consent', 'CAB'],
    ] as const) {
      expect(code(at(gate, body)), gate).toEqual({ code: 'gate-not-for-body', station: 1, gate });
    }
  });

  it('lets one person of the executive take a key decision, called in as a Cabinet’s', () => {
    expect(code(at('key-decision', 'LM'), at('call-in', 'LM'))).toBe('ok');
    expect(code(at('key-decision', 'LM'), at('call-in', 'CAB'))).toEqual({
      code: 'call-in-misplaced',
      station: 1,
    });
  });

  it('lets a Cabinet’s key decision be called in at once, and nothing else', () => {
    const cabinet = at('key-decision', 'CAB');
    const callIn = at('call-in', 'CAB');
    const misplaced = (station: number) => ({ code: 'call-in-misplaced', station });
    expect(code(cabinet, callIn)).toBe('ok');
    expect(code(cabinet)).toEqual(misplaced(1));
    expect(code(cabinet, at('department-consent', 'DFE'), callIn)).toEqual(misplaced(1));
    expect(code(callIn)).toEqual(misplaced(1));
    expect(code(decide, callIn)).toEqual(misplaced(2));
  });

  it('has one person of an executive decide what is not key, and no department', () => {
    expect(code(at('decide', 'LM'))).toBe('ok');
    expect(code(at('decide', 'DFE'))).toMatchObject({ code: 'gate-not-for-body' });
    expect(code(at('recommend', 'LM'), decide)).toMatchObject({ code: 'gate-not-for-body' });
  });

  it('ends with implementation, where it has it, and has somebody decide', () => {
    const implementation = at('implementation', 'TB');
    expect(code(decide, implementation)).toBe('ok');
    expect(code(implementation, decide)).toEqual({ code: 'implementation-not-last', station: 1 });
    expect(code(at('clearance', 'ET'), at('endorse', 'FAR'), implementation)).toEqual({
      code: 'route-decides-nothing',
    });
    expect(code(at('member-consent', 'MEM'))).toBe('ok');
    expect(code(at('department-consent', 'DFE'))).toBe('ok');
  });
});

it('concurrence is put in by a decision, and is written into no route', () => {
  expect(new Set([...TEMPLATE_GATES, 'concurrence'])).toEqual(new Set(GATES));
  expect(TEMPLATE_GATES).not.toContain('concurrence');
});
