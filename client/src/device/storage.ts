import Taro from '@tarojs/taro'

/**
 * Small values kept on this device (a mini-program allows 1 MB a key, 10 MB in all). A full or forbidden storage is no
 * reason to stop: reading then finds nothing and writing says false.
 */
export const readStored = (key: string): unknown => {
  try {
    const value: unknown = Taro.getStorageSync(key)
    return value === '' ? undefined : value
  } catch {
    return undefined
  }
}

export const writeStored = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}

export const removeStored = (key: string): void => {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // Nothing was kept, so nothing has to go.
  }
}

/** What is this device's own, whoever uses it. */
const OF_THE_DEVICE: readonly string[] = ['settings', 'device']

/** Whoever leaves leaves nothing: codes that can still be shown, addresses, a draft. What is the device's own stays, and `but`. */
export const forgetPerson = (but: readonly string[] = []): void => {
  try {
    const { keys } = Taro.getStorageInfoSync()
    keys.filter((key) => !OF_THE_DEVICE.includes(key) && !but.includes(key)).forEach(removeStored)
  } catch {
    // Forbidden storage holds nothing either.
  }
}
