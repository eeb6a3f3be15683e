/**
 * npm run audit: known holes in what goes out with a build. The registry is asked (npm audit); where it offers no audit, the
 * list in scripts/lint/advisories.json is what is known, as `npm test` always has it. Exits with 1 where a hole is open.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { openHoles } from './lint/advisories.mjs'
import { fromRoot, ROOT } from './lib/paths.mjs'

const json = (...path) => JSON.parse(readFileSync(fromRoot(...path), 'utf8'))

/** What the registry says, as lines; undefined: it offers no audit, or can't be reached. */
const fromRegistry = (accepted) => {
  const args = ['audit', '--audit=true', '--omit=dev', '--json']
  const { stdout } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8' })
  let vulnerabilities
  try {
    ;({ vulnerabilities } = JSON.parse(stdout))
  } catch {
    return undefined
  }
  if (vulnerabilities === undefined) return undefined
  const holes = Object.values(vulnerabilities).flatMap(({ via }) => via.filter((one) => typeof one === 'object'))
  return holes
    .map(({ name, title, url }) => ({ id: url.split('/').at(-1), line: `${name}: ${url}, ${title}` }))
    .filter(({ id }) => !Object.hasOwn(accepted, id))
    .map(({ line }) => line)
}

const list = json('scripts', 'lint', 'advisories.json')
const asked = fromRegistry(list.accepted)
if (asked === undefined)
  process.stdout.write(`The registry offers no audit: judged by the list of ${list.lookedAt} alone.\n`)
const holes = [...new Set([...(asked ?? []), ...openHoles(json('package-lock.json'), list)])]
for (const hole of holes) process.stderr.write(`${hole}\n`)
process.stdout.write(`${holes.length} known holes open\n`)
process.exit(holes.length === 0 ? 0 : 1)
