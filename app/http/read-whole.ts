import type { EntryContext } from '@remix-run/node';

/**
 * A page's data, read whole before the page is rendered: nothing of ours arrives later than the rest. The framework finds
 * it where it keeps what it has read of the data so far, so that no part of the page waits.
 * docs/decisions/0049-a-page-in-one-go.md
 */
export async function readWhole(context: EntryContext): Promise<EntryContext> {
  const { serverHandoffStream } = context;
  if (!serverHandoffStream) return context;
  const value = await textOf(serverHandoffStream);
  const data = Object.assign(Promise.resolve(), { result: { done: true, value } });
  return { ...context, renderMeta: { ...context.renderMeta, streamCache: { 0: data } } };
}

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    text += decoder.decode(next.value, { stream: true });
  }
  // The framework takes a reader of its own, though nothing is left.
  reader.releaseLock();
  return text;
}
