import type { CloudCall } from './wxGlobals'

/**
 * What a mini-program's cloud call carries at most, in bytes of JSON. WeChat's documents name 100 KB of data on one page and
 * more on others; a reply of 1 MB. The smallest anybody names is what a test has to meet.
 */
export const CALL_BYTES = 100_000
const REPLY_BYTES = 1_000_000

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '')
/** What a phone rejects with is no Error. */
const tooLarge = (what: string): object => ({
  errCode: -1,
  errMsg: `cloud.callFunction:fail Error: ${what} exceed max size`,
})

/** `wx.cloud`: a call that is too large never leaves the phone, a reply that is too large never reaches the program. */
export const cloudOf = (cloud: CloudCall | undefined, isAlive: () => boolean): Record<string, unknown> => ({
  cloud: {
    init: () => undefined,
    callFunction: async ({ name, data }: { name: string; data: unknown }) => {
      if (cloud === undefined) throw { errMsg: 'cloud.callFunction:fail no cloud in this test' }
      if (bytesOf(data) > CALL_BYTES) throw tooLarge('data')
      const result = await whileAlive(isAlive, () => cloud(name, JSON.parse(JSON.stringify(data))))
      if (bytesOf(result) > REPLY_BYTES) throw tooLarge('result')
      return { errMsg: 'cloud.callFunction:ok', result: JSON.parse(JSON.stringify(result)) as unknown }
    },
  },
})

/** What comes for a program that was killed comes to nobody. */
const whileAlive = (isAlive: () => boolean, work: () => Promise<unknown>): Promise<unknown> =>
  new Promise((resolve, reject) => {
    if (!isAlive()) return
    work().then(
      (result) => void (isAlive() && resolve(result)),
      (error: unknown) => void (isAlive() && reject(error)),
    )
  })
