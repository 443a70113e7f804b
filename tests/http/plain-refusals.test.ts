import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { expect, test } from 'vitest';
import { plainRefusals } from '~/http/plain-refusals';
import { refusalResponse } from '~/http/refusal-response';

const refuses = async () => {
  throw refusalResponse({ code: 'not-found' });
};
const breaks = async () => {
  throw new Error('broken');
};
const house = (module: object) =>
  plainRefusals({ routes: { one: { id: 'one', module } } } as unknown as ServerBuild);
const ask = (build: ServerBuild) =>
  Promise.resolve(build.routes.one?.module.loader?.({} as LoaderFunctionArgs)).catch(
    (thrown: unknown) => thrown,
  );

test('a file that is refused says so in words', async () => {
  const answer = await ask(house({ loader: refuses }));
  if (!(answer instanceof Response)) throw new Error('no answer');
  expect(answer.status).toBe(404);
  expect(answer.headers.get('Content-Type')).toContain('text/plain');
  expect(await answer.text()).toContain('There is nothing here that you can see.');
});

test('a page shows its refusals itself, and what breaks is not a refusal', async () => {
  expect(await ask(house({ loader: refuses, default: () => null }))).not.toBeInstanceOf(Response);
  expect(await ask(house({ loader: breaks }))).toEqual(new Error('broken'));
  expect(await ask(house({ loader: async () => 'a file' }))).toBe('a file');
});

test('a form sent to a file is told that nothing can be sent there', async () => {
  const { action } = house({ loader: refuses }).routes.one?.module ?? {};
  const answer = await Promise.resolve(action?.({} as ActionFunctionArgs)).catch((thrown: unknown) => thrown);
  expect(answer).toMatchObject({ status: 405 });
  const own = house({ action: async () => 'done' }).routes.one?.module.action;
  expect(await own?.({} as ActionFunctionArgs)).toBe('done');
});
