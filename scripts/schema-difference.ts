import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';

let loaded: Promise<void> | undefined;

/**
 * The SQL that takes a database from one Prisma schema text to another (from nothing when `before` is null), in
 * the dialect of the schema's provider. Both texts carry the same provider. No database is opened: the engine only
 * wants to be handed an adapter, whatever the dialect.
 */
export async function schemaDifference(before: string | null, after: string): Promise<string> {
  loaded ??= loadEngine();
  await loaded;
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: ':memory:' }));
  const engine = await glue.SchemaEngine.new({ datamodels: [['schema.prisma', after]] }, () => {}, adapter);
  const { stdout } = await engine.diff({
    from:
      before === null
        ? { tag: 'empty' }
        : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: before }] },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: after }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  const sql = (stdout ?? '').trim();
  return sql === '-- This is an empty migration.' ? '' : sql;
}

/** Node 20 imports no `.wasm`, so the package's own loader fails: its parts are put together by hand, once. */
async function loadEngine(): Promise<void> {
  const loader = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const { instance } = await WebAssembly.instantiate(
    await readFile(join(dirname(loader), 'schema_engine_bg.wasm')),
    {
      './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
    },
  );
  // Where the engine leaves the reason before it gives up.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  const engine = instance.exports as { __wbindgen_start: () => void };
  const bind = glue as unknown as { __wbg_set_wasm: (engine: unknown) => void };
  bind.__wbg_set_wasm(engine);
  engine.__wbindgen_start();
}
