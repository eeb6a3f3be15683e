import type { Vault } from '../vault/vault'
import { DeskMemory } from './deskMemory'
import type { DeviceEvent } from './deviceState'

const vault = { salt: 'ours', dataAt: 5 } as Vault
const SEALED = { kind: 'sealedFound', salt: 'ours', dataAt: 5 } as const

describe('what was begun before the data were given up', () => {
  test.each<readonly [string, readonly DeviceEvent[], DeviceEvent]>([
    ['a look at the disk', [], SEALED],
    ['a PIN that is judged', [SEALED], { kind: 'unlocked', vault }],
    ['data that are prepared', [], { kind: 'prepared', vault }],
  ])('%s: does not bring them back', (_what, before, event) => {
    for (const gone of ['signedOut', 'wiped', 'revoked'] as const) {
      const memory = new DeskMemory()
      for (const one of before) memory.happened(one)
      const since = memory.givenUp
      memory.happened({ kind: gone })
      const given = memory.device
      expect(memory.happened(event, since)).toBe(false)
      expect(memory.device).toBe(given)
    }
  })

  test('with nothing given up since it counts', () => {
    const memory = new DeskMemory()
    const since = memory.givenUp
    expect(memory.happened(SEALED, since)).toBe(true)
    expect(memory.happened({ kind: 'unlocked', vault }, since)).toBe(true)
    expect(memory.vault).toBe(vault)
  })
})

test('what goes on beside it changes nothing of the device', () => {
  const memory = new DeskMemory()
  memory.happened(SEALED)
  memory.note({ syncing: true })
  memory.note({ triesLeft: 3 })
  expect(memory.work).toMatchObject({ loaded: false, syncing: true, triesLeft: 3, sending: false })
  expect(memory.device.kind).toBe('locked')
})
