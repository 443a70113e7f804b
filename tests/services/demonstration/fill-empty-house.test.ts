import { expect, test } from 'vitest';
import { refuse } from '~/domain/shared/result';
import { reads } from '~/persistence/reads';
import { transaction } from '~/persistence/transaction';
import { fillEmptyHouse } from '~/services/demonstration/fill-empty-house';
import { firstAdministrator } from '~/services/people/first-administrator';
import { describeOnEachDatabase } from '../../support/database';

const founder = {
  name: 'Fergus Abernethy',
  email: 'fergus@example.org',
  password: null,
  organisation: { name: 'Donmere Children’s Trust', shortName: 'Trust', kind: 'trust' },
  now: new Date('2026-11-23T10:00:00Z'),
} as const;

describeOnEachDatabase('filling an empty house', () => {
  test('keeps everything, and what was written can be read on the way', async () => {
    const filled = await fillEmptyHouse(async () => {
      await firstAdministrator(founder);
      expect(await reads().person.count()).toBe(1);
    });
    expect(filled).toBe(true);
    expect(await reads().person.count()).toBe(1);
  });

  test('keeps nothing when it is cut short, and can be begun again', async () => {
    const cut = fillEmptyHouse(async () => {
      await firstAdministrator(founder);
      throw new Error('the process ended');
    });
    await expect(cut).rejects.toThrow('the process ended');
    expect(await reads().organisation.count()).toBe(0);
    expect(await fillEmptyHouse(async () => void (await firstAdministrator(founder)))).toBe(true);
    expect(await reads().organisation.count()).toBe(1);
  });

  test('keeps nothing when one act of it was refused', async () => {
    const refused = fillEmptyHouse(async () => {
      await firstAdministrator(founder);
      await transaction(async () => refuse({ code: 'not-found' }));
    });
    await expect(refused).rejects.toThrow('not-found');
    expect(await reads().organisation.count()).toBe(0);
  });

  test('leaves a house with anything in it alone', async () => {
    await firstAdministrator(founder);
    const never = async () => {
      throw new Error('it was to be left alone');
    };
    expect(await fillEmptyHouse(never)).toBe(false);
  });

  test('two houses that start at once fill it once', async () => {
    const fill = async () => void (await firstAdministrator(founder));
    expect((await Promise.all([fillEmptyHouse(fill), fillEmptyHouse(fill)])).sort()).toEqual([false, true]);
    expect(await reads().person.count()).toBe(1);
  });
});
