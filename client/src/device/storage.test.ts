import { forgetPerson, readStored, writeStored } from './storage'

const stored = new Map<string, unknown>()
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => stored.set(key, value),
  removeStorageSync: (key: string) => stored.delete(key),
  getStorageInfoSync: () => ({ keys: [...stored.keys()] }),
}))

test('whoever signs out leaves neither a live code nor an address; size of letters and name of the device stay', () => {
  for (const key of ['settings', 'device', 'gatewaySession', 'draft', 'code:1', 'mend:1']) writeStored(key, { key })
  forgetPerson()
  expect([...stored.keys()].sort()).toEqual(['device', 'settings'])
  expect(readStored('code:1')).toBeUndefined()
})
