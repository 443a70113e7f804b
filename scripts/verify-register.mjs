// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

// npm run -s verify-register register-TB.json     a body's chain, or one record, as exported
// npm run -s verify-register < register-TB.json
//
// Needs nothing of the product: digest = SHA-256 of previousDigest, a line feed and canonical, in UTF-8.

/** @typedef {{ sequence: number, canonical: string | null, previousDigest: string, digest: string, ref: string | null }} Entry */

const [file] = process.argv.slice(2);
const answer = verify(readExport());
console.log(answer.says);
process.exitCode = answer.intact ? 0 : 1;

/** @returns {{ body?: { code: string, name: string }, entries: Entry[] }} */
function readExport() {
  try {
    const value = JSON.parse(readFileSync(file ?? 0, 'utf8'));
    if (value?.format === 'tabled-register/1' && Array.isArray(value.entries) && value.entries.length > 0)
      return value;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error(
    'This is no export of a register: it should say "format": "tabled-register/1" and have entries.',
  );
  process.exit(2);
}

/** @param {{ body?: { code: string, name: string }, entries: Entry[] }} exported */
function verify({ body, entries }) {
  const first = entries[0]?.sequence ?? 1;
  let head = first === 1 ? '0'.repeat(64) : (entries[0]?.previousDigest ?? '');
  let withheld = 0;
  for (const [index, entry] of entries.entries()) {
    const { sequence, canonical, previousDigest, digest } = entry;
    if (sequence !== first + index) return broken(entry, `entry ${first + index} is missing or out of turn`);
    if (previousDigest !== head) return broken(entry, `it should follow ${head} and says ${previousDigest}`);
    if (canonical === null) withheld += 1;
    else {
      const computed = createHash('sha256').update(`${previousDigest}\n${canonical}`).digest('hex');
      if (computed !== digest)
        return broken(entry, `its text gives ${computed} and the entry says ${digest}`);
    }
    head = digest;
  }
  const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
  const of = body ? ` of ${body.name} (${body.code})` : '';
  const part = first === 1 ? '' : ` It begins at entry ${first}: what came before is not in this file.`;
  const hidden =
    withheld > 0 ? ` The text of ${withheld} is withheld; its place in the chain was checked.` : '';
  return { intact: true, says: `Intact: ${count}${of}, head ${head}.${part}${hidden}` };
}

/** @param {Entry} entry @param {string} why */
function broken({ sequence, ref }, why) {
  return { intact: false, says: `Broken at entry ${sequence}${ref ? `, ${ref}` : ''}: ${why}.` };
}
