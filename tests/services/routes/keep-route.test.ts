import { beforeEach, expect, test } from 'vitest';
import type { TemplateStage } from '~/domain/paper/stage';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { routeTemplates, templatesFor } from '~/persistence/route-templates';
import { routesPage } from '~/queries/routes/routes-page';
import { keepRoute } from '~/services/routes/keep-route';
import { aBody } from '../../support/build/a-body';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const DECIDE: TemplateStage = {
  ...{
    gate: 'decide',
    bodyCode: 'TB',
    name: 'Board decides',
    targetDays: 21,
    targetUnit: 'calendar',
    needs: {},
  },
};

describeOnEachDatabase('a route that papers may take', () => {
  let administrator: Actor;
  beforeEach(async () => {
    administrator = await aPerson({ administrator: true });
    await aBody({ code: 'TB' });
  });
  const wish = { key: 'mine', basedOn: 0, name: 'Board', summary: 'Plain', stages: [DECIDE], retired: false };
  const keep = (actor: Actor, other: Partial<typeof wish> = {}) =>
    keepRoute({ actor, now: NOW }, { ...wish, ...other });
  const offered = async () => (await templatesFor(reads(), 'TB')).map(({ key }) => key);

  test('is offered from then on, changed in place, and retired without being lost', async () => {
    expect(codeOf(await keep(administrator))).toBe('ok');
    expect(await offered()).toContain('mine');
    expect(codeOf(await keep(administrator, { basedOn: 1, name: 'The Board' }))).toBe('ok');
    expect(codeOf(await keep(administrator, { basedOn: 2, retired: true }))).toBe('ok');
    expect(await offered()).not.toContain('mine');
    expect((await routeTemplates(reads())).find(({ key }) => key === 'mine')).toEqual({
      ...{ key: 'mine', name: 'Board', summary: 'Plain', stages: [DECIDE], version: 3, retired: true },
    });
    expect((await happenings()).map(({ kind }) => kind)).toEqual(Array(3).fill('RouteTemplateChanged'));
  });

  test('takes the place of one that was there from the start', async () => {
    expect(codeOf(await keep(administrator, { key: 'board', name: 'Ours' }))).toBe('ok');
    const routes = (await routeTemplates(reads())).filter(({ key }) => key === 'board');
    expect(routes).toMatchObject([{ name: 'Ours', version: 1 }]);
  });

  test('changed by two at once from the same version: the second is told of the first', async () => {
    const both = await Promise.all([keep(administrator), keep(administrator, { name: 'Other' })]);
    expect(both.map(codeOf)).toEqual(['ok', 'route-changed-meanwhile']);
    expect(codeOf(await keep(administrator, { key: 'new', basedOn: 3 }))).toBe('route-changed-meanwhile');
  });

  test('sent twice at once it is kept once, and both are answered as done', async () => {
    const both = await Promise.all([keep(administrator), keep(administrator)]);
    expect(both).toEqual([
      { ok: true, value: { version: 1 } },
      { ok: true, value: { version: 1 } },
    ]);
    expect(codeOf(await keep(administrator, { basedOn: 1, name: 'The Board' }))).toBe('ok');
    expect(codeOf(await keep(administrator, { basedOn: 1, name: 'The Board' }))).toBe('ok');
    expect(codeOf(await keep(administrator))).toBe('route-changed-meanwhile');
    expect((await happenings()).map(({ kind }) => kind)).toEqual(Array(2).fill('RouteTemplateChanged'));
  });

  test('is kept by an administrator alone, and only where a paper could go it', async () => {
    expect(codeOf(await keep(await aPerson()))).toBe('not-permitted');
    expect(codeOf(await keep(administrator, { stages: [] }))).toBe('route-length');
    expect(codeOf(await keep(administrator, { stages: [{ ...DECIDE, bodyCode: 'XX' }] }))).toBe(
      'route-body-unknown',
    );
    expect(await reads().routeTemplate.count()).toBe(0);
    expect(await happenings()).toEqual([]);
  });

  test('in a house without their bodies those of the start are not shown', async () => {
    expect((await routesPage(administrator, null)).routes).toEqual([]);
    expect(codeOf(await keepRoute({ actor: administrator, now: NOW }, wish))).toBe('ok');
    expect((await routesPage(administrator, null)).routes.map(({ key }) => key)).toEqual(['mine']);
  });
});
