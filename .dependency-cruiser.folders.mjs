import rules from './.dependency-cruiser.mjs'
import { TEST } from './scripts/lint/floors.mjs'

/** Circles of folders. Cruised on its own, without the tests: they may look wherever they must, and would close circles. */
export default {
  forbidden: [
    {
      name: 'no-folder-circles',
      comment: 'a circle of folders is one folder with walls in it',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: { ...rules.options, exclude: { path: `${rules.options.exclude.path}|${TEST}` } },
}
