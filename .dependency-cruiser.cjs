/** Who may know whom; docs/architecture.md draws the same. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  // npm keeps a package inside the workspace when the root holds another version of it.
  to: { path: '^(packages|apps)/', pathNot: ['/node_modules/', from, ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'declared-only',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    only('manifest-knows-nobody', '^packages/manifest/', []),
    only('domain-knows-manifest', '^packages/domain/', ['^packages/manifest/']),
    only('database-knows-domain', '^packages/database/', ['^packages/domain/', '^packages/manifest/']),
    only('core-knows-domain-and-database', '^packages/core/', ['^packages/(domain|database|manifest)/']),
    only('sdk-knows-nobody', '^packages/sdk/', []),
    only('cli-knows-sdk-and-manifest', '^packages/cli/', ['^packages/(sdk|manifest)/']),
    only('examples-know-what-is-published', '^examples/', ['^packages/(sdk|manifest|cli)/']),
    only('api-knows-core', '^apps/api/src/', ['^packages/(core|domain|manifest|database)/']),
    {
      name: 'database-only-in-stores',
      comment: 'Only the kit and the stores talk to the database.',
      severity: 'error',
      from: {
        path: '^packages/core/src/',
        pathNot: [
          '/store[^/]*\\.ts$',
          '/store/[^/]+\\.ts$',
          '^packages/core/src/kit/',
          '^packages/core/src/testing/',
          '\\.test\\.ts$',
        ],
      },
      to: {
        path: '^packages/database/',
        pathNot: '^packages/database/sample/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'api-opens-database-only-at-the-door',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: '^apps/api/src/(main|worker|start/.*)\\.ts$' },
      to: { path: '^packages/database/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'areas-meet-at-the-index',
      severity: 'error',
      from: { path: '^packages/(core|domain)/src/([^/]+)/' },
      to: {
        path: '^packages/$1/src/[^/]+/.+',
        pathNot: [
          '^packages/$1/src/$2/',
          '^packages/$1/src/[^/]+/index\\.ts$',
          '^packages/core/src/(kit|testing)/',
          '^packages/domain/src/[^/]+/events\\.ts$',
          '^packages/domain/src/events/define-event\\.ts$',
        ],
      },
    },
    {
      name: 'pages-import-no-server-code',
      severity: 'error',
      from: { path: '^apps/marketplace/src/' },
      to: { path: '^(apps/api|packages/(core|database))/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-tests-in-product',
      severity: 'error',
      from: { path: '/src/', pathNot: '(\\.test\\.tsx?|/testing/.*)$' },
      to: { path: '\\.test\\.tsx?$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: ['node_modules', 'generated', 'paraglide'] },
    exclude: { path: ['/generated/', '/dist/', '/build/', '\\.react-router/', 'src/paraglide/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
