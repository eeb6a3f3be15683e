/** Data flows one way: page → api → function → runCommand → use case → pure decide → port → adapter. */
const forbidden = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    forbidden('no-circles', 'a circle has no beginning', {}, { circular: true }),
    forbidden(
      'shared-is-pure',
      'the rules know nothing of who calls them',
      { path: '^shared/src', pathNot: '\\.test\\.ts$' },
      { path: '^(client|cloudfunctions|e2e|bench)/' },
    ),
    forbidden(
      'shared-needs-no-node',
      'it runs in a mini-program too',
      { path: '^shared/src', pathNot: '\\.test\\.ts$' },
      { dependencyTypes: ['core'] },
    ),
    forbidden(
      'components-are-presentational',
      'a component is given what it shows',
      { path: '^client/src/components' },
      { path: '^client/src/(api|pages|staff)' },
    ),
    forbidden(
      'one-door-to-the-cloud',
      "callFunction.ts alone knows the platform's cloud call",
      { path: '^client/src/(pages|staff|components)' },
      { path: '^client/src/api/callFunction' },
    ),
    forbidden(
      'pages-know-no-staff',
      'staff pages are a package of their own',
      { path: '^client/src/(pages|components)' },
      { path: '^client/src/staff' },
    ),
    forbidden(
      'client-and-functions-apart',
      'they share the rules and the contract, nothing else',
      { path: '^client/' },
      { path: '^cloudfunctions/' },
    ),
    forbidden(
      'use-cases-know-ports-only',
      'adapters are composed outside',
      { path: '^cloudfunctions/useCases', pathNot: '\\.test\\.ts$' },
      { path: '^cloudfunctions/(adapters|functions|local)' },
    ),
    forbidden(
      'wx-in-one-place',
      'only the WeChat adapters know its SDK',
      { path: '^cloudfunctions', pathNot: '^cloudfunctions/adapters/wechat' },
      { path: 'node_modules/wx-server-sdk' },
    ),
    forbidden(
      'demo-stays-local',
      'demo sign-in is absent from built functions',
      { path: '^cloudfunctions/(functions|runtime|useCases|adapters)', pathNot: '\\.test\\.ts$' },
      { path: '^cloudfunctions/local' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|\\.tsbuild' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
}
