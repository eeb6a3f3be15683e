import { generateKeyPairSync, sign } from 'node:crypto'
import { amongOthers, verifyAmongOthers } from './amongOthers'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
const message = Buffer.from('a code')
const signature = sign(null, message, privateKey)
const forged = Buffer.from(signature).fill(0, 0, 8)

const verdicts = () =>
  Promise.all([
    verifyAmongOthers(message, signature, key),
    verifyAmongOthers(message, forged, key),
    verifyAmongOthers(message, signature.subarray(1), key),
    verifyAmongOthers(message, signature, key.subarray(1)),
  ])
const RIGHT = [true, false, false, false]

it('a code is judged on the spot while nobody else waits', async () => {
  const judged = await amongOthers(async () => [verifyAmongOthers(message, signature, key), await verdicts()])
  expect(judged).toEqual([true, RIGHT])
})

it('beside others it is judged alike, on another thread', async () => {
  let end = (): void => undefined
  const other = amongOthers(() => new Promise<void>((resolve) => (end = resolve)))
  const judged = await amongOthers(async () => {
    const verdict = verifyAmongOthers(message, signature, key)
    expect(verdict).toBeInstanceOf(Promise)
    return [await verdict, await verdicts()]
  })
  end()
  await other
  expect(judged).toEqual([true, RIGHT])
})

it('in a crowd it is judged on the spot again: as fast as they come, all at once would wait for the store', async () => {
  let end = (): void => undefined
  const wait = new Promise<void>((resolve) => (end = resolve))
  const crowd = Array.from({ length: 40 }, () => amongOthers(() => wait))
  expect(await amongOthers(async () => [verifyAmongOthers(message, signature, key), await verdicts()])).toEqual([
    true,
    RIGHT,
  ])
  end()
  await Promise.all(crowd)
})

it('a call that failed is under way no more', async () => {
  await expect(amongOthers(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await amongOthers(async () => verifyAmongOthers(message, signature, key) === true)).toBe(true)
})
