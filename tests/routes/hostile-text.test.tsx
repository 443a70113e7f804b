import { JSDOM } from 'jsdom';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server';
import { expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import PaperPage, { loader as paperLoader } from '~/routes/papers.$ref';
import { action as comments } from '~/routes/papers.$ref_.comments';
import { action as edit } from '~/routes/papers.$ref_.edit';
import PreviewPage, { loader as previewLoader } from '~/routes/papers.$ref_.preview';
import { action as send } from '~/routes/papers.$ref_.send';
import hostile from '../fixtures/real-data/blns.json';
import { aGet, answered, aPost, signedIn } from '../support/a-request';
import { aBody } from '../support/build/a-body';
import { aPaper } from '../support/build/a-paper';
import { aPerson } from '../support/build/a-person';
import { describeOnEachDatabase } from '../support/database';

const STRINGS: readonly string[] = [...hostile, 'a\0b', '<img src=x onerror=alert(1)>', '\u202eevil'];

type Page = { readonly loader: (args: never) => Promise<unknown>; readonly Component: ComponentType };

/** The page as a browser has it before any script. */
async function shown({ loader, Component }: Page, ref: string, actor: Actor): Promise<Document> {
  const cookie = await signedIn(actor);
  const handler = createStaticHandler([
    { path: '/papers/:ref', loader: (args) => loader(args as never).then((data) => data ?? null), Component },
  ]);
  const context = await handler.query(aGet(`/papers/${ref}`, cookie).request);
  if (context instanceof Response) throw new Error(`it answered ${context.status}`);
  if (context.errors) throw Object.values(context.errors)[0];
  const router = createStaticRouter(handler.dataRoutes, context);
  const page = renderToStaticMarkup(
    <StaticRouterProvider router={router} context={context} hydrate={false} />,
  );
  return new JSDOM(`<!doctype html><body>${page}</body>`).window.document;
}

const paperPage: Page = { loader: paperLoader, Component: PaperPage };
const previewPage: Page = { loader: previewLoader, Component: PreviewPage };

/** Nothing on the page runs, loads from elsewhere, or leads to anything but the web. */
function expectHarmless(page: Document): void {
  expect([
    ...page.querySelectorAll('script, iframe, object, embed, img, link, style, base, meta, video'),
  ]).toEqual([]);
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name, element.outerHTML).not.toMatch(/^on|^srcdoc$|^formaction$/i);
      if (name === 'href' || name === 'action')
        expect(value, element.outerHTML).toMatch(/^(\/|#|\?|https?:|mailto:)/);
    }
  }
}

/** White space as a browser shows it. */
const plain = (text: string) => text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();
const textOf = (page: Document) => plain(page.body.textContent ?? '');

/** The strings, as many in one text as it may hold. */
function together(most: number): readonly string[] {
  const texts: string[] = [];
  for (const string of STRINGS.map((one) => one.trim()).filter(
    ({ length }) => length > 0 && length <= most,
  )) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + string.length < most)
      texts[texts.length - 1] = `${last} ${string}`;
    else texts.push(string);
  }
  return texts;
}

const LONG = 90_000;

describeOnEachDatabase('hostile text', (kind) => {
  it('in a comment is shown as it was typed', { timeout: LONG }, async () => {
    const board = await aBody({ seats: 3 });
    const paper = await aPaper(board);
    const cookie = await signedIn(board.chair);
    const texts = together(1000);
    for (const text of texts) {
      const fields = { intent: 'comment', versionNumber: '1', text };
      const sent = { ...aPost(fields, { cookie }), params: { ref: paper.ref } };
      expect((await answered(() => comments(sent))).status, JSON.stringify(text)).toBe(302);
    }
    const page = await shown(paperPage, paper.ref, board.chair);
    expectHarmless(page);
    const words = textOf(page);
    for (const text of texts) expect(words).toContain(plain(text));
  });

  it('in a title is kept and shown as it was typed', { timeout: LONG }, async () => {
    const board = await aBody({ seats: 3 });
    const author = await aPerson();
    const paper = await aPaper(board, { state: 'draft', author });
    const cookie = await signedIn(author);
    for (const [index, title] of together(200).entries()) {
      const also = { classification: 'public', purpose: 'decision' };
      const fields = { intent: 'save', revision: String(index + 1), title, ...also };
      const sent = { ...aPost(fields, { cookie }), params: { ref: paper.ref } };
      expect((await answered(() => edit(sent))).status, JSON.stringify(title)).toBe(302);
      const kept = await reads().paper.findUniqueOrThrow({ where: { id: paper.id } });
      expect(kept.title).toBe(title.replaceAll('\0', ''));
      // What is drawn is the same whatever kept it.
      if (kind === 'postgres' || !title.includes('<')) continue;
      const page = await shown(previewPage, paper.ref, author);
      expectHarmless(page);
      expect(textOf(page)).toContain(plain(title));
    }
  });

  it('in a reason is shown as it was typed', { timeout: LONG }, async () => {
    const board = await aBody({ seats: 3 });
    const sponsor = await aPerson();
    const cookie = await signedIn(sponsor);
    for (const reason of together(1000)) {
      const paper = await aPaper(board, { sponsor });
      const sent = aPost({ intent: 'withdraw', reason }, { cookie });
      const { status } = await answered(() => send({ ...sent, params: { ref: paper.ref } }));
      expect(status, JSON.stringify(reason)).toBe(302);
      // What is drawn is the same whatever kept it.
      if (kind === 'postgres') continue;
      const page = await shown(paperPage, paper.ref, sponsor);
      expectHarmless(page);
      expect(textOf(page)).toContain(plain(reason));
    }
  });
});
