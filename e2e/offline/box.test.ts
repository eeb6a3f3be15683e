import { randomBytes } from 'node:crypto'
import { sealBox } from '../../client/src/staff/offline/ground/crypto/sealBox'
import { boxOpener } from '../../cloudfunctions/adapters/keys/openBox'

const bytes = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

describe('what a window device seals for the functions', () => {
  test.each([0, 1, 300, 300_000])('an entry of %d bytes is opened by the functions and by nobody else', (length) => {
    const [mine, other] = [boxOpener('k1', bytes(32)), boxOpener('k2', bytes(32))]
    const entry = bytes(length)
    const sealed = sealBox(entry, new Uint8Array(mine.publicKey), bytes(32))
    expect(Buffer.from(mine.open(sealed) ?? []).equals(entry)).toBe(true)
    expect(other.open(sealed)).toBeUndefined()
  })

  test('a box changed anywhere stays shut', () => {
    const mine = boxOpener('k1', bytes(32))
    const sealed = sealBox(bytes(40), new Uint8Array(mine.publicKey), bytes(32))
    sealed.forEach((byte, at) => {
      const changed = Uint8Array.from(sealed)
      changed[at] = byte ^ 1
      expect(mine.open(changed)).toBeUndefined()
    })
  })
})
