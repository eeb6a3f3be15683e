import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import type * as durable from '../../client/src/platform/durable'
import { PhoneFiles } from '../weapp/runtime/phoneFiles'

/** The module as the mini-program has it, started anew on these files. */
const startedOn = async (files: PhoneFiles): Promise<typeof durable> => {
  jest.resetModules()
  const taro = { getFileSystemManager: () => files.manager, env: { USER_DATA_PATH: 'wxfile://usr' } }
  jest.doMock('@tarojs/taro', () => ({ __esModule: true, default: taro }))
  return import('../../client/src/platform/durable')
}
const never = Symbol('never')
/** What becomes of it, or `never` when the phone died. */
const within = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, 60, never))])

describe.each([
  ['replaces', true],
  ['refuses', false],
])('texts kept in files, on a platform whose rename %s what is there', (_, renameReplaces) => {
  const phone = (): PhoneFiles => Object.assign(new PhoneFiles(), { renameReplaces })

  test('are there after a restart, the newest of each, and listed by name', async () => {
    const files = phone()
    const first = await startedOn(files)
    await first.writeDurable('queue-b', 'one')
    await first.writeDurable('queue-b', 'two')
    await first.writeDurable('queue-a', '\u{20BB7}')
    await first.writeDurable('head', 'h')
    const second = await startedOn(files)
    expect(await second.listDurable('queue-')).toEqual(['queue-a', 'queue-b'])
    expect(await second.readDurable('queue-b')).toBe('two')
    expect(await second.readDurable('queue-a')).toBe('\u{20BB7}')
    await second.removeDurable('queue-b')
    expect(await second.readDurable('queue-b')).toBeUndefined()
    expect(await second.readDurable('never written')).toBeUndefined()
    expect(await second.listDurable('queue-')).toEqual(['queue-a'])
  })

  test.each(['fails', 'failsHalfWay'] as const)('a write that %s is said, and the text before stays', async (fault) => {
    const files = phone()
    const { writeDurable, readDurable } = await startedOn(files)
    await writeDurable('head', 'before')
    files.fault = (call) => (call === 'writeFile' ? fault : undefined)
    await expect(writeDurable('head', 'after')).rejects.toThrow()
    expect(await readDurable('head')).toBe('before')
  })

  test('a full phone is said, and nothing half-written is ever read', async () => {
    const files = phone()
    const { writeDurable, readDurable } = await startedOn(files)
    await writeDurable('queue-a', 'kept')
    files.room = 60
    await expect(writeDurable('queue-b', randomBytes(100).toString('hex'))).rejects.toThrow('maximum size')
    expect(await readDurable('queue-b')).toBeUndefined()
    expect(await readDurable('queue-a')).toBe('kept')
  })

  test('wherever the phone dies, what was said to be written is there, and never a half', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.stringMatching(/^[0-9a-z]{1,12}$/)), { maxLength: 5 }),
        fc.nat(30),
        async (writes, diesAt) => {
          const files = phone()
          const said = new Map<string, string>()
          const begun = new Map<string, Set<string | undefined>>()
          let calls = 0
          files.fault = (call) => (call !== 'readFile' && ++calls === diesAt ? 'dies' : undefined)
          const { writeDurable } = await startedOn(files)
          for (const [name, text] of writes) {
            begun.set(name, new Set([said.get(name), text]))
            if ((await within(writeDurable(name, text))) === never) break
            said.set(name, text)
            begun.delete(name)
          }
          files.fault = () => undefined
          const { readDurable } = await startedOn(files)
          for (const [name, text] of said) if (!begun.has(name)) expect(await readDurable(name)).toBe(text)
          for (const [name, either] of begun) expect([...either]).toContain(await readDurable(name))
        },
      ),
      { numRuns: 60 },
    )
  })
})
