import { floorRules, TEST } from './scripts/lint/floors.mjs'
import { LAYERS } from './scripts/lint/layers.mjs'

/** Data flows one way: page → api → function → runCommand → use case → pure decide → port → adapter. */
const forbidden = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    forbidden('no-circles', 'a circle has no beginning', {}, { circular: true }),
    forbidden(
      'shared-is-pure',
      'the rules know nothing of who calls them',
      { path: '^shared/src', pathNot: '\\.test\\.ts$' },
      { path: '^(client|cloudfunctions|e2e|bench|scripts)/' },
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
      'words-know-no-screen',
      'words are told what they speak of',
      { path: '^client/src/text' },
      { path: '^client/src', pathNot: '^client/src/(text|settings|lib)' },
    ),
    forbidden(
      'client-and-functions-apart',
      'they share the rules and the contract, nothing else',
      { path: '^client/' },
      { path: '^(cloudfunctions|e2e|bench|scripts)/' },
    ),
    forbidden(
      'functions-and-client-apart',
      'they share the rules and the contract, nothing else',
      { path: '^cloudfunctions/' },
      { path: '^(client|e2e|bench|scripts)/' },
    ),
    forbidden('tests-are-run-by-nobody-else', 'what is measured is no test', { path: '^e2e/' }, { path: '^bench/' }),
    forbidden(
      'use-cases-know-ports-only',
      'adapters are composed outside',
      { path: '^cloudfunctions/useCases', pathNot: '\\.test\\.ts$' },
      { path: '^cloudfunctions/(adapters|functions|local)' },
    ),
    forbidden(
      'adapters-know-ports-only',
      'an adapter is plugged in: it never calls what it is plugged into',
      { path: '^cloudfunctions/adapters', pathNot: TEST },
      { path: '^cloudfunctions/(useCases|runtime|reference|webhooks)' },
    ),
    forbidden(
      'wx-in-one-place',
      'only the WeChat adapters know its SDK',
      { path: '^cloudfunctions', pathNot: '^cloudfunctions/adapters/wechat' },
      { path: 'node_modules/wx-server-sdk' },
    ),
    forbidden(
      'testing-is-for-tests',
      'what tests share is in no build',
      { path: '^(shared|cloudfunctions|client)/', pathNot: TEST },
      { path: TEST },
    ),
    forbidden(
      'packages-declare-what-they-import',
      'what another package happens to install may be gone tomorrow',
      {},
      // Our own package is linked, not installed: it has no kind.
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'undetermined', 'unknown'], pathNot: '^shared/src/index\\.ts$' },
    ),
    forbidden(
      'tools-are-in-no-build',
      'what runs in the product is a dependency, not a devDependency',
      { path: '^((shared|client)/src|cloudfunctions)/', pathNot: TEST },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    forbidden(
      'demo-stays-local',
      'demo sign-in is absent from built functions',
      { path: '^cloudfunctions/(functions|runtime|useCases|adapters)', pathNot: '\\.test\\.ts$' },
      { path: '^cloudfunctions/local' },
    ),
    ...Object.entries(LAYERS).flatMap(([root, floors]) => floorRules(root, floors)),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What was built, not what is installed: packages have a dist/ too.
    exclude: { path: '^(client|cloudfunctions|bench)/dist/|\\.tsbuild' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    // A package says itself which of its files others may import, and under which names.
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
