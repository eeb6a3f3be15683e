import { randomBytes } from 'node:crypto'
import { instant } from '@resident-card/shared'
import { codeSigner, keyRing } from '../../adapters/keys/keyRing'
import { boxOpener } from '../../adapters/keys/openBox'
import { signKeyList } from '../../adapters/keys/signKeyList'
import { addStaff } from '../../local/demo/addStaff'
import { askingAs } from '../../local/demo/ask'
import { demoRoot } from '../../local/demoRoot'
import type { Keys } from '../../ports/keys'
import { readyCases } from '../../testing/offlineCases'
import { syncEntries, timesHandedOver } from '../../testing/offlineDesk'
import { offlineDevice } from '../../testing/offlineDevice'
import { aWorld, AUTHORITY } from '../../testing/world'
import type { World } from '../../testing/world'

const HOUR = 60 * 60_000

describe('keys rotated twice while a device was without network', () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld()
  })
  afterAll(() => world.close())

  it('codes of all three keys lead to their cards, and the box of the first is still opened', async () => {
    const { deps, clock } = world
    const began = clock.now()
    const code = [0, 2, 4].map((hour, n) => ({
      keyId: n + 1,
      seed: randomBytes(32),
      notBefore: instant(began + (n === 0 ? -24 : hour) * HOUR),
      notAfter: instant(began + (hour + (n === 2 ? 48 : 2)) * HOUR),
    }))
    const box = ['box-1', 'box-2', 'box-3'].map((kid) => ({ kid, secret: randomBytes(32) }))
    // Published before they sign, so that a device without network knows them; boxes open for long after.
    const inForce = (rotation: number): Keys => {
      const boxes = box.slice(0, rotation + 1).reverse()
      const list = signKeyList(
        {
          serial: rotation + 1,
          issuedAt: began,
          goodUntil: instant(began + 48 * HOUR),
          codeKeys: code.map((key) => codeSigner(key).key),
          boxKeys: boxes.map(({ kid, secret }) => ({
            kid,
            publicKey: boxOpener(kid, secret).publicKey,
            notBefore: began,
          })),
        },
        demoRoot.sign,
      )
      const sealing = [deps.keys.sealing()] as const
      const listed = { list, serial: rotation + 1, codeKeys: code.map((key) => codeSigner(key).key) }
      return keyRing({ sealing, lookup: deps.keys.lookup(), code, box: boxes, listed })
    }
    const caller = { kind: 'account', provider: 'demo', subject: 'rotating' } as const
    await addStaff(deps, caller, { role: 'windowOfficer', name: 'x', officerNo: '088', authority: AUTHORITY })
    const [before, after] = [
      { ...deps, keys: inForce(0) },
      { ...deps, keys: inForce(2) },
    ]
    const cases = await readyCases(world, 3)
    const device = offlineDevice(AUTHORITY)
    await device.enrol(askingAs(before, caller))
    await device.sync(askingAs(before, caller))

    const entries = []
    for (const [n, { caseId, tokenAt }] of cases.entries()) {
      const at = instant(began + (2 * n + 1) * HOUR)
      const token = tokenAt(at, before)
      expect((await device.scan(token, at)).verdict).toBe('ready')
      entries.push(device.handOver({ caseId, token, at }))
    }
    clock.set(instant(began + 6 * HOUR))
    const officer = askingAs(after, caller)
    expect((await syncEntries(officer, device, entries)).map(({ outcome }) => outcome)).toEqual([
      'confirmed',
      'confirmed',
      'confirmed',
    ])
    for (const { caseId } of cases) expect(await timesHandedOver(world, caseId)).toBe(1)
    await device.sync(officer)
    expect(device.keyList).toMatchObject({ serial: 3, boxKeys: [{ kid: 'box-3' }, { kid: 'box-2' }, { kid: 'box-1' }] })
  })
})
