import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SRC = path.resolve(__dirname, '../..')

const screens = ['pages', 'staff'].flatMap((folder) =>
  readdirSync(path.join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.split(path.sep).at(-1) === 'index.tsx')
    .map((name) => path.join(folder, name)),
)

test.each(screens)('%s says what to do where it can’t be drawn', (name) => {
  expect(readFileSync(path.join(SRC, name), 'utf8')).toMatch(/^export default guarded\(\w+\)$/m)
})
