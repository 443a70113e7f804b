import { startBare } from '/tmp/wt-L/tests/bench/bare/start-bare';
import { fullRoom } from '/tmp/wt-L/tests/bench/full-room';
import { send } from '/tmp/wt-L/tests/bench/load';
import { startServer } from '/tmp/wt-L/tests/support/server';
const seeded = '/tmp/x-L2/tabled.db';
const bare = await startBare(seeded);
async function paragraphsFor(size: number) {
  const one = (await send(`${bare.url}/page?paragraphs=1`)).body.length;
  const many = (await send(`${bare.url}/page?paragraphs=101`)).body.length;
  return Math.max(1, Math.round((size - one) / ((many - one) / 100)));
}
try { console.log(JSON.stringify(await fullRoom(bare.url, paragraphsFor), null, 1)); } finally { bare.stop(); }
process.exit(0);
