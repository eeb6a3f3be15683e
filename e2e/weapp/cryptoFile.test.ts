import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { runGateway, type RunningGateway } from '../lib/gateway'
import { Person } from './actors/person'
import { noCompiler } from './compiler'
import { DIST } from './dist'
import { VISITS } from './walks/everyPage'

const CRYPTO = 'staff/crypto.js'
const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
const read = (name: string): string => readFileSync(path.join(DIST, name), 'utf8')
/** What only the cryptography has: the constant of ChaCha20, and numbers longer than any other script's. */
const MARKS = [/expand 32-byte k/, /\b(?:0x[\da-f]+|\d+)n\b/]
const PREPARE = 'staff/unlock/index'

test('the cryptography of a window without network is in one file, and nowhere else', () => {
  const holders = MARKS.map((mark) => scripts.filter((name) => mark.test(read(name))))
  expect(holders).toEqual([[CRYPTO], [CRYPTO]])
})

test('one script names it, by a way that WeChat’s tools see', () => {
  const naming = scripts.filter((name) => /require\(["']\.\/crypto\.js["']\)/.test(read(name)))
  expect(naming.map((name) => path.posix.join(path.posix.dirname(name), 'crypto.js'))).toEqual([CRYPTO])
})

if (noCompiler !== undefined) listSkipped('Which pages read the cryptography', noCompiler)
else {
  describe('which pages read it', () => {
    let gateway: RunningGateway
    beforeAll(async () => {
      gateway = await runGateway()
    })
    afterAll(() => gateway.stop())

    test('none, on a phone that was never prepared to work without network', async () => {
      const readers: string[] = []
      for (const { page, person, open } of VISITS) {
        const who = await Person.start(gateway.address, person)
        await open(who, gateway.address)
        await who.rest()
        if (who.app.files.includes(CRYPTO)) readers.push(page)
        who.close()
      }
      expect(readers).toEqual([])
    })

    test('the one that prepares it, as soon as it does', async () => {
      const officer = await Person.start(gateway.address, 'window-officer')
      await officer.open(PREPARE)
      await officer.type('prepare-pin-input', '739164')
      await officer.type('prepare-again-input', '739164')
      await officer.type('prepare-name-input', '1')
      expect(officer.app.files).not.toContain(CRYPTO)
      await officer.tap('prepare-do')
      await officer.wait('reads it', () => (officer.app.files.includes(CRYPTO) ? true : undefined))
      await officer.rest()
      officer.close()
    })
  })
}
