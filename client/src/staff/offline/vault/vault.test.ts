import type { ManifestRow, OfficerProof, SessionView } from '@resident-card/shared'
import fc from 'fast-check'
import type { DeviceIdentity } from './identity'
import { aManifestRow, aTag, Disk, someBytes, START } from '../ground/testing/disk'
import { Vault, type VaultChanges } from './vault'
import { VaultRows } from './vaultRows'

const identity: DeviceIdentity = {
  deviceId: 'd'.repeat(26),
  secretKey: someBytes(32),
  publicKey: someBytes(32),
  secret: someBytes(32),
}
const portsOf = (texts: Disk) => ({
  texts,
  random: async (length: number) => someBytes(length),
  kdf: { N: 2, r: 8, p: 1 },
  later: (work: () => void) => {
    work()
    return () => undefined
  },
})
const content: VaultChanges['content'] = {
  staff: { role: 'windowOfficer', bound: true, unread: 0, today: '2026-11-23', now: START, demo: false } as SessionView,
  officer: { account: 'a', officerNo: '1', at: START, proof: 'p' } satisfies OfficerProof,
  authority: '520102001',
  cursor: 'c0',
  revoked: [],
  offices: [],
}
const changes = (rows: readonly (readonly [number, ManifestRow | undefined])[], more = {}): VaultChanges => ({
  content,
  dataAt: START,
  anew: false,
  rows: new Map(rows.map(([at, row]) => [aTag(at), row])),
  ...more,
})

describe("the officer's data on the device", () => {
  test('are after any changes, restarts and failing writes what the server said', async () => {
    const step = fc.record({
      anew: fc.boolean(),
      rows: fc.array(fc.tuple(fc.nat(40), fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }))), {
        maxLength: 15,
      }),
      diskFailsAfter: fc.option(fc.nat(12)),
      restart: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const disk = new Disk()
        const ports = portsOf(disk)
        let vault: Vault | undefined = await Vault.create(ports, '123456', identity, changes([]))
        const model = new Map<number, string>()
        for (const { anew, rows, diskFailsAfter, restart } of steps) {
          if (vault === undefined) throw new Error('locked out')
          const made = changes(
            rows.map(([at, name]) => [at, name === null ? undefined : aManifestRow(at, { name })] as const),
            { anew },
          )
          if (diskFailsAfter !== null) {
            const { write } = disk
            let left = diskFailsAfter
            disk.write = async (name, text) => {
              left -= 1
              if (left < 0) throw new Error('full')
              return write.call(disk, name, text)
            }
            await vault.change(made).catch(() => undefined)
            disk.write = write
            // The app was killed there; the same changes come again, as the cursor was not moved.
            vault = await Vault.unlock(ports, '123456', identity)
          }
          await vault?.change(made)
          if (anew) model.clear()
          for (const [at, name] of rows) {
            if (name === null) model.delete(at)
            else model.set(at, name)
          }
          if (restart) vault = await Vault.unlock(ports, '123456', identity)
        }
        expect(vault?.cases).toBe(model.size)
        for (let at = 0; at <= 40; at += 1) expect(vault?.find(aTag(at))?.name).toBe(model.get(at))
      }),
      { numRuns: 40 },
    )
  })

  test('5,000 cases: no text is near the megabyte a key may hold, and a change of ten rewrites eleven texts at most', async () => {
    const disk = new Disk()
    const rows = Array.from({ length: 5_000 }, (_, at) => [at, aManifestRow(at)] as const)
    const vault = await Vault.create(portsOf(disk), '123456', identity, changes(rows))
    expect(vault.cases).toBe(5_000)
    expect(Math.max(...[...disk.content.values()].map(({ length }) => length))).toBeLessThan(100_000)
    const before = disk.writes
    await vault.change(changes(rows.slice(0, 10)))
    expect(disk.writes - before).toBeLessThanOrEqual(11)
    expect(vault.find(aTag(4_321))?.caseNo).toBe('20261123-4321')
  })

  test('another PIN, another device and a changed head open nothing', async () => {
    const disk = new Disk()
    const ports = portsOf(disk)
    await Vault.create(ports, '123456', identity, changes([[1, aManifestRow(1)]]))
    expect(await Vault.unlock(ports, '123457', identity)).toBeUndefined()
    expect(await Vault.unlock(ports, '123456', { ...identity, secret: someBytes(32) })).toBeUndefined()
    const head = disk.content.get('vault-head') ?? ''
    disk.content.set('vault-head', head.replace(`"dataAt":${START}`, `"dataAt":${START + 1}`))
    expect(await Vault.unlock(ports, '123456', identity)).toBeUndefined()
  })

  test('a row moved to the place of another is not shown', async () => {
    const disk = new Disk()
    const ports = portsOf(disk)
    await Vault.create(
      ports,
      '123456',
      identity,
      changes([1, 2, 3, 4, 5, 6].map((at) => [at, aManifestRow(at)] as const)),
    )
    const lines = [...disk.content].filter(([name, text]) => name.startsWith('vault-rows') && text !== '')
    const ids = lines.flatMap(([, text]) => text.split('\n').map((line) => line.slice(0, 32)))
    const sealed = lines.flatMap(([, text]) => text.split('\n').map((line) => line.slice(33)))
    for (const [name, text] of lines)
      disk.content.set(
        name,
        text
          .split('\n')
          .map((line) => `${line.slice(0, 32)} ${sealed[(ids.indexOf(line.slice(0, 32)) + 1) % ids.length]}`)
          .join('\n'),
      )
    const vault = await Vault.unlock(ports, '123456', identity)
    expect([1, 2, 3, 4, 5, 6].map((at) => vault?.find(aTag(at)))).toEqual(Array(6).fill(undefined))
  })

  test('another tab sees what this one has changed, and that the data are gone', async () => {
    const disk = new Disk()
    const ports = portsOf(disk)
    const mine = await Vault.create(ports, '123456', identity, changes([[1, aManifestRow(1)]]))
    const theirs = await Vault.unlock(ports, '123456', identity)
    await mine.change(changes([[2, aManifestRow(2)]]))
    expect(theirs?.find(aTag(2))).toBeUndefined()
    expect(await theirs?.catchUp()).toBe(true)
    expect(theirs?.find(aTag(2))?.name).toBe('Sample 2')
    for (const name of disk.sealedNames) await disk.remove(name)
    expect(await theirs?.catchUp()).toBe(false)
  })

  test('texts that are not ours are no rows', async () => {
    const disk = new Disk()
    disk.content.set('vault-rows-00', 'garbage\n\nx')
    expect((await VaultRows.load(disk)).size).toBe(0)
  })
})
