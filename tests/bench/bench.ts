import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Socket } from 'socket.io-client';
import { packsAreMade } from '../support/prepared-demonstration';
import { startServer } from '../support/server';
import { startBare } from './bare/start-bare';
import { alikeTo, madeOf, paragraphsFor } from './bare-pages';
import { openRoom } from './demonstration';
import { openSockets, reach } from './fan-out';
import { fullRoom } from './full-room';
import { type Compared, compare, send } from './load';
import { packOf300Pages } from './pack';
import { packsAtTheLimit } from './packs-at-the-limit';

// npm run bench                  ratios against baselines run beside them; nothing is asserted
// npm run bench -- vote page     only these parts, of vote, page, sockets, room and pack
// npm run bench -- limits        packs as large as they may be: minutes, and only when asked for
const parts = process.argv.slice(2);
const wanted = (part: string) => parts.length === 0 || parts.includes(part);
const VOTES = 1500;
const PAGES = 600;
const ABREAST = 8;
const CHOICES = ['for', 'against', 'abstain'] as const;

const began = performance.now();
const ours = await startServer();
const coldStart = performance.now() - began;
const idle = memoryOf(ours.pid);
const bare = await startBare(join(ours.dataDir, 'tabled.db'));
try {
  await packsAreMade(ours.dataDir);
  const room = await openRoom(ours.url, ours.dataDir);
  const vote = (index: number) =>
    send(`${ours.url}/ballots/${room.ballotId}`, {
      method: 'POST',
      cookie: room.voters[index % room.voters.length],
      form: { intent: 'cast', choice: CHOICES[Math.floor(index / room.voters.length) % 3] ?? 'for' },
    });
  const first = await vote(0);
  if (first.status !== 302) throw new Error(`a vote was not answered as it should be: ${first.status}`);
  if (wanted('vote')) {
    const votes = await compare({ count: VOTES, abreast: ABREAST }, vote, () =>
      send(`${bare.url}/write`, { method: 'POST', form: { x: '1' } }),
    );
    say('a vote over HTTP', votes, 'a second');
  }

  const page = `${ours.url}/papers/${room.paperRef}`;
  const reader = room.voters[1] ?? '';
  if (wanted('page')) {
    const { body } = await send(page, { cookie: reader });
    const load = { count: PAGES, abreast: ABREAST };
    const read = () => send(page, { cookie: reader });
    // As many letters are one measure of a page's size; what the letters are made of is another, and costs more.
    const plain = `${bare.url}/page?paragraphs=${await paragraphsFor(bare.url, body.length)}`;
    const pages = await compare(load, read, () => send(plain));
    say(`the paper page (${Math.round(body.length / 1024)} KB)`, pages, 'a second');
    const alike = await alikeTo(bare.url, body);
    const { elements, attributes, links } = madeOf(body);
    const made = `${elements} elements, ${attributes} attributes, ${links} links`;
    say(
      `  a bare page as large with as much in it (${made})`,
      await compare(load, read, () => send(alike)),
      'a second',
    );
  }

  for (const count of wanted('sockets') ? [200, 1000] : []) {
    const watch = (socket: Socket) =>
      new Promise<void>(
        (done) => void socket.emit('watch', { topic: `meeting:${room.meetingId}` }, () => done()),
      );
    const bareSockets = await openSockets(bare.url, count, async () => undefined);
    const bareReach = await reach(bareSockets, () => send(`${bare.url}/broadcast`, { method: 'POST' }));
    for (const socket of bareSockets) socket.disconnect();
    const sockets = await openSockets(ours.url, count, watch, reader);
    let cast = 3;
    const ourReach = await reach(sockets, () => vote(room.voters.length * cast++));
    for (const socket of sockets) socket.disconnect();
    say(`a vote reaching ${count} sockets`, against(ourReach, bareReach), 'ms');
  }
  if (wanted('room')) {
    const full = await fullRoom(bare.url);
    say(`an item change reaching ${full.people} people`, against(full.ours.heard, full.bare.heard), 'ms');
    say(
      `the last of them having read the page again (${Math.round(full.size / 1024)} KB)`,
      against(full.ours.read, full.bare.read),
      'ms',
    );
    console.log(
      `  at worst: ${Math.round(full.ours.worst)} ms against ${Math.round(full.bare.worst)} ms bare`,
    );
  }
  if (parts.includes('limits')) {
    for (const { name, what, seconds, peak, copy } of await packsAtTheLimit()) {
      const two = copy ? `; two copies at once ${copy.seconds} s and ${copy.peak} MB each at most` : '';
      console.log(`${name}: ${what}: ${seconds} s, ${peak} MB${two}`);
    }
    const read = () => send(page, { cookie: reader });
    const quiet = await readAlone(read, PAGES);
    let making = true;
    const packs = packsAtTheLimit('scans').finally(() => {
      making = false;
    });
    const beside = await readAlone(read, PAGES, () => making);
    await packs;
    console.log(`the paper page for one reader: ${quiet}; while a pack of 99 MB is made: ${beside}`);
  }
  if (wanted('pack')) {
    const pack = await packOf300Pages();
    console.log(
      `a pack of ${pack.pages} pages: ${pack.seconds.toFixed(1)} s; others waited at most ${pack.longestPauseMs} ms`,
    );
  }
  console.log(`start to listening: ${Math.round(coldStart)} ms`);
  console.log(`memory, idle: ${idle} MB; after the load: ${memoryOf(ours.pid)} MB`);
} finally {
  bare.stop();
  await ours.stop();
}
process.exit(0);

function against(ours: number, bare: number): Compared {
  return { ours, bare, ratio: ours / bare };
}

function say(what: string, { ours, bare, ratio }: Compared, unit: string): void {
  const [a, b] = [ours, bare].map((figure) => figure.toFixed(figure < 100 ? 1 : 0));
  console.log(`${what}: ${a} ${unit} against ${b} ${unit} bare, ratio ${ratio.toFixed(2)}`);
}

/** Resident memory in MB, as Linux tells it. */
function memoryOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/** One page after another: half of them within, and all but a twentieth. */
async function readAlone(read: () => Promise<unknown>, most: number, goesOn = () => true): Promise<string> {
  const took: number[] = [];
  while (took.length < most && goesOn()) {
    const before = performance.now();
    await read();
    took.push(performance.now() - before);
  }
  took.sort((a, b) => a - b);
  const within = (part: number) => Math.round(took[Math.floor(took.length * part)] ?? 0);
  return `${within(0.5)} ms, 95 of 100 within ${within(0.95)} ms (${took.length} pages)`;
}
