import Taro from '@tarojs/taro'

/** WeChat refuses the whole question when it names more. */
const MOST_TEMPLATES = 5

/** Whether this build knows message templates, so that WeChat will ask. */
export const asksConsent: boolean = SUBSCRIBE_TEMPLATE_IDS.length > 0

/**
 * Asks whether WeChat may send a message about the case: one consent, one message. Call it in the tap itself, before
 * anything is awaited, or WeChat will not ask. Never rejects: whoever says no reads everything in the app.
 */
export const askConsent = async (): Promise<void> => {
  if (!asksConsent || Taro.requestSubscribeMessage === undefined) return
  const tmplIds = SUBSCRIBE_TEMPLATE_IDS.slice(0, MOST_TEMPLATES)
  try {
    // `entityIds` is Alipay's; Taro's type wants it.
    await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })
  } catch {
    // Said no, switched off for good, or an unknown template: the case goes its way all the same.
  }
}
