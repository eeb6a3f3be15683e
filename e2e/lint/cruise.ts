import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const ROOT = join(__dirname, '..', '..')
/** The two configurations of `npm run lint:imports`: of files, and of folders. */
export const FILES = '.dependency-cruiser.mjs'
export const FOLDERS = '.dependency-cruiser.folders.mjs'
const NOT_SOURCES = ['node_modules', 'dist', '.tsbuild']

/** What `npm run lint:imports` cruises, read from its own words. */
const cruisedFolders = (): readonly string[] => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const [first = '', ...others] = (scripts['lint:imports'] ?? '')
    .split(' && ')
    .map((line) => line.split('.mjs ')[1] ?? '')
  if (first === '' || others.some((line) => line !== first))
    throw new Error('lint:imports cruises nothing, or not the same')
  return first.split(' ')
}

/** Packages are found where they lie, but for our own: those are the copy's. */
const linkPackages = (copy: string): void => {
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (name !== '@resident-card') symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name))
  mkdirSync(join(copy, 'node_modules', '@resident-card'))
  for (const name of ['shared', 'cloudfunctions', 'client', 'e2e'])
    symlinkSync(join(copy, name), join(copy, 'node_modules', '@resident-card', name))
}

/** A copy of the sources in a new folder, to plant wrong imports in. The caller removes it. */
export const copySources = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'planted-'))
  const filter = (path: string) => !NOT_SOURCES.includes(basename(path))
  for (const folder of cruisedFolders()) cpSync(join(ROOT, folder), join(copy, folder), { recursive: true, filter })
  // Not cruised, but asked by a test of e2e.
  cpSync(join(ROOT, 'client/config'), join(copy, 'client/config'), { recursive: true })
  for (const file of [
    FILES,
    FOLDERS,
    'package.json',
    'tsconfig.base.json',
    'client/package.json',
    'client/tsconfig.json',
  ])
    cpSync(join(ROOT, file), join(copy, file))
  linkPackages(copy)
  return copy
}

/** One refused import. `from`, `to`: files, or folders when it is about those; `rule`: the name of what refuses it. */
export interface Refusal {
  readonly from: string
  readonly to: string
  readonly rule: string
}
interface CruiseResult {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
  }
}

const CLI = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')

/** Cruises that copy as `npm run lint:imports` does the house; `files`: how many it looked at. */
export const cruise = async (
  copy: string,
  config: typeof FILES | typeof FOLDERS,
): Promise<{ readonly files: number; readonly refusals: readonly Refusal[] }> => {
  const args = [CLI, '--config', config, '--output-type', 'json', ...cruisedFolders()]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: copy, maxBuffer: 2 ** 27 })
  const { summary }: CruiseResult = JSON.parse(stdout)
  return {
    files: summary.totalCruised,
    refusals: summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name })),
  }
}
