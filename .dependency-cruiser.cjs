// Who may import whom. Each rule is seen to fail in tests/architecture/layers.test.ts.

/** What a folder of app/ may import besides itself and packages. */
const mayImport = {
  components: ['content', 'domain', 'inputs', 'realtime/contract', 'realtime/use-live'],
  content: ['domain'],
  documents: ['domain', 'content'],
  http: ['inputs', 'domain', 'content', 'platform', 'queries', 'services/people'],
  inputs: ['domain'],
  jobs: ['services', 'queries', 'documents', 'mail', 'storage', 'domain', 'platform'],
  mail: ['content', 'domain', 'platform'],
  persistence: ['domain', 'platform'],
  platform: [],
  queries: ['domain', 'persistence', 'platform'],
  realtime: ['domain', 'inputs', 'queries', 'persistence/dispatcher', 'platform'],
  routes: [
    ...['http', 'services', 'queries', 'components', 'inputs', 'content', 'domain', 'documents', 'storage'],
    'realtime/use-live',
  ],
  services: ['domain', 'persistence', 'inputs', 'storage', 'platform'],
  storage: ['platform'],
};

const ours = '^(app|prisma|scripts|server(-headers)?\\.js)';
const inside = (...names) => `^app/(${names.join('|')})(/|\\.tsx?$)`;

const commandLines = '^scripts/(outcome|clock|(answer|json)-[a-z-]+)\\.ts$';

const layers = Object.entries(mayImport).map(([folder, others]) => ({
  name: `${folder}-imports-its-own-layers`,
  comment: `app/${folder} may import ${others.length > 0 ? others.join(', ') : 'nothing of ours'}.`,
  severity: 'error',
  from: { path: inside(folder) },
  to: { path: ours, pathNot: inside(folder, ...others) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'seed-and-scripts-use-services',
      comment: 'What fills or tends the product does it as a person would, not around the rules.',
      severity: 'error',
      from: { path: '^(scripts|prisma/seed)/', pathNot: commandLines },
      to: {
        path: ours,
        pathNot: [
          '^((scripts|prisma/seed)/|server\\.js$)',
          inside('services', 'queries', 'persistence/migrations', 'inputs', 'domain', 'platform'),
        ],
      },
    },
    {
      name: 'command-lines-need-no-database',
      comment: 'The rules can be asked from a shell with nothing installed but packages.',
      severity: 'error',
      from: { path: commandLines },
      to: { path: ours, pathNot: [commandLines, inside('inputs', 'content', 'domain', 'platform')] },
    },
    {
      name: 'domain-is-pure',
      comment: 'The rules import only themselves: no other layer, no package, nothing of Node.',
      severity: 'error',
      from: { path: inside('domain') },
      to: { pathNot: inside('domain') },
    },
    {
      name: 'services-reach-no-framework',
      comment: 'A use-case runs without Remix, React, Express and Socket.IO, also through what it imports.',
      severity: 'error',
      from: { path: inside('services') },
      to: {
        path: 'node_modules/(@remix-run/|react/|react-dom/|react-router|express/|socket\\.io)',
        reachable: true,
      },
    },
    {
      name: 'one-door-to-the-database',
      comment: 'Only app/persistence knows a database.',
      severity: 'error',
      from: { path: '^(app|prisma/seed|server\\.js)', pathNot: inside('persistence') },
      to: {
        path: ['^app/persistence/generated', 'node_modules/(@prisma/|better-sqlite3/|pg/)'],
      },
    },
    {
      name: 'one-writer',
      comment: 'The write client is touched by the one writer alone; reads go through reads.ts.',
      severity: 'error',
      from: {
        path: ours,
        pathNot: '^app/(persistence/(one-writer|reads|migrations)|start-house)\\.ts$',
      },
      to: { path: '^app/persistence/clients\\.ts$' },
    },
    {
      name: 'queries-only-read',
      comment: 'A read changes nothing: it opens no transaction and calls no use-case.',
      severity: 'error',
      from: { path: inside('queries') },
      to: { path: ['^app/persistence/(transaction|one-writer)\\.ts$', inside('services')] },
    },
    {
      name: 'sockets-carry-news-not-commands',
      comment:
        'A command is an HTTP request: nothing that a socket says reaches a use-case, also indirectly.',
      severity: 'error',
      from: { path: inside('realtime') },
      to: { path: inside('services'), reachable: true },
    },
    {
      name: 'routes-are-leaves',
      comment: 'Nothing imports a route, not even another route.',
      severity: 'error',
      from: { path: ours },
      to: { path: inside('routes') },
    },
    {
      name: 'ui-primitives-know-no-domain',
      comment: 'components/ui draws buttons and fields, whatever they are about.',
      severity: 'error',
      from: { path: '^app/components/ui/' },
      to: { path: ours, pathNot: '^app/(components/ui/|content/dates\\.ts$)' },
    },
    {
      name: 'client-safe-never-imports-server',
      comment: 'What runs in a browser reaches nothing that needs a server, also through what it imports.',
      severity: 'error',
      from: { path: '^app/(components/|entry\\.client|realtime/(use-live|contract))' },
      to: {
        path: [
          inside(
            'persistence',
            'services',
            'queries',
            'http',
            'storage',
            'mail',
            'jobs',
            'documents',
            'platform',
          ),
          inside('realtime/gateway', 'realtime/publisher'),
          '^(node:)?(fs|path|crypto|http|https|net|child_process|os|stream|buffer|util)$',
          'node_modules/(@prisma/|better-sqlite3/|pg/|pino|@remix-run/node/)',
        ],
        reachable: true,
      },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: { path: ours },
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere would pass every other rule.',
      severity: 'error',
      from: { path: ours },
      to: { couldNotResolve: true, pathNot: '^virtual:|\\?url$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^app/persistence/generated'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts', '.json'],
    },
  },
};
