import { together } from './together'

const later = <T>(value: T, done: () => void): Promise<T> =>
  new Promise((resolve) => {
    setImmediate(() => {
      done()
      resolve(value)
    })
  })

it('answers what each of them answers', async () => {
  expect(await together([Promise.resolve(1), Promise.resolve('two')])).toEqual([1, 'two'])
})

it('a failure is thrown once the others have come to their end', async () => {
  let written = false
  const write = later(undefined, () => (written = true))
  await expect(together([Promise.reject(new Error('no room')), write])).rejects.toThrow('no room')
  expect(written).toBe(true)
})
