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

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

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
async function rate(
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

export type Compared = { readonly ours: number; readonly bare: number; readonly ratio: number };

const ROUNDS = 5;

/** Both by turns, so that whatever else the machine does meets them alike: the median of each and of the ratios. */
export async function compare(
  { count, abreast }: { readonly count: number; readonly abreast: number },
  ours: (index: number) => Promise<unknown>,
  bare: (index: number) => Promise<unknown>,
): Promise<Compared> {
  const each = Math.ceil(count / ROUNDS);
  const rounds: Compared[] = [];
  for (let from = 0; from < count; from += each) {
    const b = await rate(each, abreast, (index) => bare(from + index));
    const o = await rate(each, abreast, (index) => ours(from + index));
    rounds.push({ ours: o, bare: b, ratio: o / b });
  }
  const of = (what: keyof Compared) => median(rounds.map((round) => round[what]));
  return { ours: of('ours'), bare: of('bare'), ratio: of('ratio') };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
