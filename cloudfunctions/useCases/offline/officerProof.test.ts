import { instant } from '@resident-card/shared'
import type { AccountId } from '@resident-card/shared'
import { aWorld } from '../../testing/world'
import type { World } from '../../testing/world'
import { isProven, makeOfficerProof } from './officerProof'

const HOUR = 60 * 60_000

describe("the server's word for who works at a device", () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld()
  })
  afterAll(() => world.close())
  const given = () =>
    makeOfficerProof(world.deps, 'device', {
      actor: { account: 'officer' as AccountId, role: 'windowOfficer', officerNo: '012' },
      now: instant(1000 * HOUR),
    })

  it.each([
    ['at once', 0, true],
    ['by a clock a minute behind', -60_000, true],
    ['at the end of a long day', 23 * HOUR, true],
    ['a day and an hour later', 25 * HOUR, false],
    ['before it was given', -HOUR, false],
  ])('holds: %s', (_name, later, holds) => {
    expect(isProven(world.deps, 'device', given(), 1000 * HOUR + later)).toBe(holds)
  })

  it.each([
    ['another account', { account: 'somebody' }],
    ['another number', { officerNo: '013' }],
    ['another time', { at: 1000 * HOUR + 1 }],
    ['another proof', { proof: 'a'.repeat(52) }],
    ['no proof', { proof: '' }],
  ])("is nobody else's: %s", (_name, changed) => {
    expect(isProven(world.deps, 'device', { ...given(), ...changed }, 1000 * HOUR)).toBe(false)
  })

  it('is of one device', () => {
    expect(isProven(world.deps, 'another', given(), 1000 * HOUR)).toBe(false)
  })
})
