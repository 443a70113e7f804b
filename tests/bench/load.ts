import { Agent, request } from 'node:http';

export type Sent = {
  readonly status: number;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
};
type Wanted = {
  readonly method?: 'GET' | 'POST';
  readonly cookie?: string;
  readonly form?: Record<string, string>;
};

const agent = new Agent({ keepAlive: true, maxSockets: 32, timeout: 3000 });

/** One request on a kept connection of the loopback. */
export function send(url: string, { method = 'GET', cookie, form }: Wanted = {}): Promise<Sent> {
  const body = form ? new URLSearchParams(form).toString() : undefined;
  const headers = {
    'Sec-Fetch-Site': 'same-origin',
    ...(cookie ? { Cookie: cookie } : {}),
    ...(body
      ? {
          'Content-Type': 'application/x-www-form-urlencoded',
          'Content-Length': String(Buffer.byteLength(body)),
        }
      : {}),
  };
  return new Promise((done, fail) => {
    const sent = request(url, { method, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          body: Buffer.concat(parts).toString(),
          headers: response.headers,
        }),
      );
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

/** Requests a second with so many under way at once; the first tenth warms up and is not counted. */
export async function rate(
  count: number,
  abreast: number,
  act: (index: number) => Promise<unknown>,
): Promise<number> {
  const run = async (from: number, to: number) => {
    let next = from;
    const worker = async () => {
      while (next < to) await act(next++);
    };
    await Promise.all(Array.from({ length: abreast }, worker));
  };
  const warm = Math.ceil(count / 10);
  await run(0, warm);
  const began = performance.now();
  await run(warm, count);
  return (count - warm) / ((performance.now() - began) / 1000);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
