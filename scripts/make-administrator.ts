import './settled-first';

import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { onMigratedDatabase } from '../app/persistence/migrations';
import { realNow } from '../app/platform/clock';
import { environment } from '../app/platform/environment';
import { firstAdministrator } from '../app/services/people/first-administrator';

// npm run make-administrator      asks for what it needs, once, before the first start in live mode
const { database } = environment();
const asking = createInterface({ input: stdin });
const lines = asking[Symbol.asyncIterator]();
const ask = async (question: string) => {
  stdout.write(question);
  return String((await lines.next()).value ?? '').trim();
};
const name = await ask('Name: ');
const email = await ask('Email address: ');
const organisation = await ask('Organisation: ');
const kind = await ask('Is it a trust, a council or a department? ');
const password = await ask('Password (at least 12 characters, shown as you type): ');
asking.close();

if (
  !/^(trust|council|department)$/.test(kind) ||
  password.length < 12 ||
  !name ||
  !email.includes('@') ||
  !organisation
) {
  console.error(
    'Not made: give a name, an address, an organisation, its kind and a password of at least 12 characters.',
  );
  process.exit(1);
}
const made = await onMigratedDatabase(database, () =>
  firstAdministrator({
    name,
    email,
    password,
    organisation: {
      name: organisation,
      shortName: organisation,
      kind: kind as 'trust' | 'council' | 'department',
    },
    now: realNow(),
  }),
);
if (!made.ok) {
  console.error(
    made.refusal.code === 'administrator-exists'
      ? 'There is an administrator already, who adds the next one.'
      : 'That email address has an account.',
  );
  process.exit(1);
}
console.log('The administrator is made. Start Tabled and sign in.');
