import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { DIST } from './dist'

const ROOT = path.resolve(__dirname, '../..')
const TOOL = path.join(ROOT, 'tools/wechat')
const MINIPROGRAM = 'client/dist/weapp'
const MINUTES = 180_000

const missing = existsSync(path.join(TOOL, 'node_modules/miniprogram-ci'))
  ? undefined
  : "WeChat's upload compiler is not installed (npm ci --prefix tools/wechat)"

const folder = mkdtempSync(path.join(tmpdir(), 'upload-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(root, name)).isFile())
    .sort()

/** A project as DevTools opens it: the built mini-program under the repository's own settings. */
const projectOf = (name: string): string => {
  const project = path.join(folder, name)
  cpSync(DIST, path.join(project, MINIPROGRAM), { recursive: true })
  cpSync(path.join(ROOT, 'project.config.json'), path.join(project, 'project.config.json'))
  return project
}

const upload = (project: string) => {
  const out = `${project}-out`
  // A home of its own: the compiler keeps what it compiled before, by path.
  const env = { ...process.env, HOME: folder }
  const { status, stderr, stdout } = spawnSync(process.execPath, [path.join(TOOL, 'compile.cjs'), project, out], {
    encoding: 'utf8',
    env,
    timeout: MINUTES,
  })
  return { accepted: status === 0, out, words: `${stdout}${stderr}` }
}

/** A subpackage's folder, with the slash that the compiler ends it with. */
const ended = (key: string, value: unknown): unknown =>
  key === 'root' && typeof value === 'string' && !value.endsWith('/') ? `${value}/` : value

/** The same JSON, however it is spaced. */
const contentOf = (file: string): string =>
  file.endsWith('.json')
    ? JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), ended)
    : readFileSync(file).toString('base64')

const inMiniprogram = (project: string, name: string): string => path.join(project, MINIPROGRAM, name)

/** What nobody may be able to upload, to see that the compiler looks. (Templates and styles: `compile.test.ts`.) */
const FAULTS: readonly (readonly [what: string, spoil: (project: string) => void])[] = [
  ['a page that is announced and not there', (at) => rmSync(inMiniprogram(at, 'pages/home/index.wxml'))],
  ['a list of pages that is no JSON', (at) => writeFileSync(inMiniprogram(at, 'app.json'), '{"pages":[')],
  ['an icon of a tab that is missing', (at) => rmSync(inMiniprogram(at, 'assets/tab/home.png'))],
]

if (missing !== undefined) listSkipped("WeChat's upload compiler takes the mini-program", missing)
else {
  describe("WeChat's upload compiler", () => {
    test(
      'takes the mini-program whole and changes nothing in it: what is tested here is what people get',
      () => {
        const project = projectOf('whole')
        const { accepted, out, words } = upload(project)
        expect(accepted ? '' : words).toBe('')
        const built = filesIn(DIST).filter((name) => !name.endsWith('.LICENSE.txt'))
        const carried = filesIn(out).filter((name) => name !== 'project.config.json')
        expect(carried).toEqual(built)
        const differing = built.filter((name) => contentOf(path.join(out, name)) !== contentOf(path.join(DIST, name)))
        expect(differing).toEqual([])
      },
      MINUTES,
    )

    test.each(FAULTS)(
      'refuses %s',
      (what, spoil) => {
        const project = projectOf(what.replaceAll(' ', '-'))
        spoil(project)
        expect(upload(project).accepted).toBe(false)
      },
      MINUTES,
    )
  })
}
