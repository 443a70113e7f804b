import type { ServerBuild } from '@remix-run/node';
import { expect, test } from 'vitest';
import { byPart } from '~/http/by-part';

const routes = {
  root: { id: 'root', path: '' },
  desk: { id: 'desk', parentId: 'root', path: 'desk' },
  papers: { id: 'papers', parentId: 'root', path: 'papers' },
  paper: { id: 'paper', parentId: 'root', path: 'papers/:ref' },
  votes: { id: 'votes', parentId: 'paper', path: 'votes' },
  index: { id: 'index', parentId: 'root', index: true },
  missing: { id: 'missing', parentId: 'root', path: '*' },
};
const build = { routes, assets: { version: '1', routes }, basename: '/' } as unknown as ServerBuild;
const routesFor = byPart(build, (part) => {
  expect(Object.keys(part.assets.routes)).toEqual(Object.keys(part.routes));
  return Object.keys(part.routes);
});
const always = ['root', 'index', 'missing'];
const papers = ['papers', 'paper', 'votes'];

test.each([
  ['/papers', papers],
  ['/papers?page=2', papers],
  ['/papers/TB-044/votes', papers],
  ['/papers.data?page=2', papers],
  ['/papers/TB-044.data', papers],
  ['/desk', ['desk']],
])('%s has the routes of its part, and those that belong to all', (path, part) => {
  expect([...routesFor(path)].sort()).toEqual([...always, ...part].sort());
});

test.each(['/', '/Papers', '//papers', '/%70apers', '/_root.data', '/__manifest?p=/papers', '/constructor'])(
  '%s has all routes',
  (path) => {
    expect(routesFor(path)).toEqual(Object.keys(routes));
  },
);
