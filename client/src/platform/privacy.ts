import Taro from '@tarojs/taro'

/** Whether WeChat holds a privacy guide of ours that can be opened. */
export const hasPrivacyContract: boolean = true

/** Asks for the person's consent by WeChat's own dialog, once; false: they said no. Older versions know no dialog. */
export const askPrivacy = (): Promise<boolean> =>
  new Promise((resolve) => {
    if (Taro.requirePrivacyAuthorize === undefined) return resolve(true)
    Taro.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) })
  })

/** Opens the privacy guide. */
export const openPrivacyContract = (): void => {
  Taro.openPrivacyContract?.({})
}
