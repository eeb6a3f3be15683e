import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PRIVATE_NAMES, usedNames, withoutUnused } from '../../client/config/plugins/privateNames'
import { DIST } from './dist'

/** What the README tells the office to declare in the privacy guide: what is used, and nothing else. */
const DECLARED = ['chooseMedia', 'getFuzzyLocation', 'saveImageToPhotosAlbum', 'setClipboardData']

describe('private interfaces', () => {
  test('the client uses those that the privacy guide declares', () => {
    const used = usedNames()
    expect(PRIVATE_NAMES.filter((name) => used.has(name)).sort()).toEqual(DECLARED)
  })

  test('no file of the package names another', () => {
    expect(existsSync(DIST)).toBe(true)
    const others = PRIVATE_NAMES.filter((name) => !DECLARED.includes(name))
    const named = new RegExp(`\\b(?:${others.join('|')})\\b`)
    const found = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:js|json|wxml|wxs)$/.test(name))
      .flatMap((name) => {
        const match = named.exec(readFileSync(path.join(DIST, name), 'utf8'))
        return match === null ? [] : [`${name}: ${match[0]}`]
      })
    expect(found).toEqual([])
  })

  test('a location that WeChat grants for finding an office is all that app.json asks for', () => {
    const app = JSON.parse(readFileSync(path.join(DIST, 'app.json'), 'utf8')) as Readonly<Record<string, object>>
    expect(app['requiredPrivateInfos']).toEqual(['getFuzzyLocation'])
    expect(Object.keys(app['permission'] ?? {})).toEqual(['scope.userFuzzyLocation'])
  })

  test.each([
    ["new Set(['a', 'getUserProfile', 'b'])", "new Set(['a',  'b'])"],
    ['new Set(["chooseMedia","getWeRunData"])', 'new Set(["chooseMedia",])'],
    ["apis.delete('getUserProfile')", "apis.delete('getUserProfile')"],
  ])('%s', (code, without) => {
    expect(withoutUnused(code, new Set(['chooseMedia']))).toBe(without)
  })
})
