import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { Database, Statement } from 'better-sqlite3';

const MOST = 300;

/**
 * The driver adapter of SQLite, keeping the statements that it prepared: it would prepare each anew each time that it is
 * asked, a third of what a statement costs. docs/decisions/0048-who-waits-shares-a-commit.md
 */
export class SqliteAdapter extends PrismaBetterSqlite3 {
  override async connect() {
    const adapter = await super.connect();
    keepStatements((adapter as unknown as { readonly client: Database }).client);
    return adapter;
  }
}

function keepStatements(client: Database): void {
  const prepare = client.prepare.bind(client) as (sql: string) => Statement<unknown[]>;
  const kept = new Map<string, ReturnType<typeof bindable>>();
  const keeping = (sql: string) => {
    const statement = kept.get(sql) ?? bindable(prepare(sql));
    // At the end of those kept, from whose beginning the least used goes.
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
  Object.assign(client, { prepare: keeping });
}

/** What the adapter asks of a statement. The statement's own `bind` would hold it to the first values for good. */
function bindable(statement: Statement<unknown[]>) {
  let columns: ReturnType<typeof statement.columns> | undefined;
  return {
    run: () => statement.run(),
    bind: (values: unknown[]) => ({
      reader: statement.reader,
      run: () => statement.run(values),
      // The same each time: only a migration changes a table, and it comes first.
      columns: () => {
        columns ??= statement.columns();
        return columns;
      },
      raw: () => ({ all: () => statement.raw().all(values) }),
    }),
  };
}
