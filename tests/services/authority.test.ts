import { beforeEach, expect, test } from 'vitest';
import type { Power } from '~/domain/authority/power';
import type { Actor } from '~/domain/permission/actor';
import { powersOf } from '~/persistence/powers';
import { reads } from '~/persistence/reads';
import { addMatter } from '~/services/authority/add-matter';
import { addPower } from '~/services/authority/add-power';
import { endPower } from '~/services/authority/end-power';
import { aPerson } from '../support/build/a-person';
import { NOW, TODAY } from '../support/build/today';
import { describeOnEachDatabase } from '../support/database';
import { codeOf, happenings } from '../support/happenings';

describeOnEachDatabase('a scheme of delegation and reserved matters', () => {
  let administrator: Actor;
  let matterId: string;
  const by = (actor: Actor) => ({ actor, now: NOW });
  beforeEach(async () => {
    administrator = await aPerson({ administrator: true });
    const added = await addMatter(by(administrator), {
      organisationId: administrator.organisationId,
      name: 'Contract',
    });
    matterId = added.ok ? added.value.id : '';
  });
  const power: Power = {
    ...{ holder: 'Chief Executive', tier: 'officer', part: 'decide', pounds: 50_000 },
    ...{ inConsultationWith: 'the Chair', authority: 'article 5', fromOn: TODAY, untilOn: null },
  };

  test('has a matter once a name, and only an administrator adds one', async () => {
    const again = { organisationId: administrator.organisationId, name: 'Contract' };
    expect(codeOf(await addMatter(by(administrator), again))).toBe('matter-exists');
    const two = ['Loan', 'Loan'].map((name) => addMatter(by(administrator), { ...again, name }));
    expect((await Promise.all(two)).map(codeOf)).toEqual(['ok', 'matter-exists']);
    expect(codeOf(await addMatter(by(await aPerson()), { ...again, name: 'Other' }))).toBe('not-permitted');
    expect(codeOf(await addMatter(by(administrator), { organisationId: 'none', name: 'X' }))).toBe(
      'organisation-unknown',
    );
    expect(await reads().matter.count()).toBe(2);
  });

  test('keeps a power as it was given, once, and ends it once', async () => {
    const twice = [1, 2].map(() => addPower(by(administrator), { matterId, ...power }));
    expect((await Promise.all(twice)).map(codeOf)).toEqual(['ok', 'power-repeated']);
    const [kept] = await powersOf(reads(), matterId);
    expect(kept).toMatchObject(power);
    const powerId = kept?.id ?? '';
    const ends = [1, 2].map(() => endPower(by(administrator), { powerId }));
    expect((await Promise.all(ends)).map(codeOf)).toEqual(['ok', 'power-ended']);
    expect(await powersOf(reads(), matterId)).toMatchObject([{ ...power, untilOn: TODAY }]);
    expect(codeOf(await addPower(by(administrator), { matterId, ...power }))).toBe('ok');
    expect((await happenings()).map(({ kind, facts }) => [kind, facts.change])).toEqual([
      ['SchemeChanged', 'matter-added'],
      ['SchemeChanged', 'power-added'],
      ['SchemeChanged', 'power-ended'],
      ['SchemeChanged', 'power-added'],
    ]);
  });

  test('is changed by nobody else, and of no unknown matter', async () => {
    const nobody = await aPerson();
    expect(codeOf(await addPower(by(nobody), { matterId, ...power }))).toBe('not-permitted');
    expect(codeOf(await addPower(by(administrator), { matterId: 'none', ...power }))).toBe('not-found');
    const backwards = { ...power, untilOn: '2001-01-01' };
    expect(codeOf(await addPower(by(administrator), { matterId, ...backwards }))).toBe('power-ends-before');
    expect(codeOf(await endPower(by(nobody), { powerId: 'none' }))).toBe('not-permitted');
    expect(codeOf(await endPower(by(administrator), { powerId: 'none' }))).toBe('not-found');
    expect(await powersOf(reads(), matterId)).toEqual([]);
  });
});
