import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { compilerPath, noCompiler } from './compiler'
import { DIST } from './dist'

const OUTPUT_BYTES = 64 * 1024 * 1024

const filesOf = (ending: string): readonly string[] =>
  existsSync(DIST)
    ? readdirSync(DIST, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .sort()
    : []

const compile = (name: 'wcc' | 'wcsc', options: readonly string[], files: readonly string[]) => {
  const { status, stderr } = spawnSync(compilerPath(name), [...options, ...files], {
    cwd: DIST,
    encoding: 'utf8',
    maxBuffer: OUTPUT_BYTES,
  })
  return { status, words: stderr.trim() }
}

if (noCompiler !== undefined) listSkipped('WeChat compiles every template and style', noCompiler)
else {
  describe('the built mini-program', () => {
    test('has been built', () => {
      expect(filesOf('app.json')).toEqual(['app.json'])
    })

    test('has templates that WeChat compiles, every one', () => {
      const templates = filesOf('.wxml')
      expect(templates.length).toBeGreaterThan(3)
      expect(compile('wcc', [], [...templates, ...filesOf('.wxs')])).toEqual({ status: 0, words: '' })
    })

    test('has styles that WeChat compiles, every one', () => {
      const styles = filesOf('.wxss')
      expect(styles.length).toBeGreaterThan(2)
      expect(compile('wcsc', ['-db', '-pc', '0'], styles)).toEqual({ status: 0, words: '' })
    })
  })
}
