import { availableParallelism } from 'node:os'

/** One project per package; a test lies beside its source. TypeScript through swc: types are checked by `npm run typecheck`. */
const transform = {
  '^.+\\.[tj]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
}
/**
 * What hot loops ask the world for: found through jest's sandbox, each costs more than the work it is asked for. None of these is
 * a name that a library gives to something of its own (`class Buffer`).
 */
const GLOBALS = ['Math', 'Number', 'Object', 'Array', 'JSON', 'Uint8Array']
const project = (displayName, rootDir, more = {}) => ({
  sandboxInjectedGlobals: GLOBALS,
  displayName,
  rootDir: `<rootDir>/${rootDir}`,
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(@noble|content-disposition)/)'],
  ...more,
})

export default {
  // More than there are cores: jest would leave one idle, and many tests wait for a browser, a server or a disk.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // No test is about speed: a busy machine must not fail what a quiet one passes.
  testTimeout: 120_000,
  projects: [
    project('shared', 'shared'),
    project('cloudfunctions', 'cloudfunctions'),
    project('client', 'client'),
    project('e2e', 'e2e'),
  ],
}
