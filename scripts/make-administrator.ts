import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { wordsOf } from '../app/content/refusals';
import { closeDatabase, openDatabase } from '../app/persistence/clients';
import { migrate } from '../app/persistence/migrations';
import { realNow } from '../app/platform/clock';
import { environment } from '../app/platform/environment';
import { firstAdministrator } from '../app/services/people/first-administrator';

// npm run make-administrator      asks for what it needs, once, before the first start in live mode
const { database } = environment();
const asking = createInterface({ input: stdin, output: stdout });
const name = await asking.question('Name: ');
const email = await asking.question('Email address: ');
const organisation = await asking.question('Organisation: ');
const kind = await asking.question('Is it a trust, a council or a department? ');
const password = await asking.question('Password (at least 12 characters, shown as you type): ');
asking.close();

if (!/^(trust|council|department)$/.test(kind) || password.length < 12 || !name || !email.includes('@') || !organisation) {
  console.error('Not made: give a name, an address, an organisation, its kind and a password of at least 12 characters.');
  process.exit(1);
}
await migrate(database);
await openDatabase(database);
const made = await firstAdministrator({
  name,
  email,
  password,
  organisation: { name: organisation, shortName: organisation, kind: kind as 'trust' | 'council' | 'department' },
  now: realNow(),
});
await closeDatabase();
if (!made.ok) {
  console.error(wordsOf(made.refusal).says);
  process.exit(1);
}
console.log('The administrator is made. Start Tabled and sign in.');
