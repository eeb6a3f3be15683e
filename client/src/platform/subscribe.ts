import Taro from '@tarojs/taro'

/** WeChat refuses the whole question when it names more. */
const MOST_TEMPLATES = 5
/** As long as somebody may read the question; a phone that never answers must not hold up what was asked for. */
const PATIENCE_MS = 60_000

/** Whether this build knows message templates, so that WeChat will ask. */
export const asksConsent: boolean = SUBSCRIBE_TEMPLATE_IDS.length > 0

/**
 * Asks whether WeChat may send a message about the case: one consent, one message. Call it in the tap itself, before
 * anything is awaited, or WeChat will not ask; and wait for it before the page is left, or the question goes with it and the
 * consent is lost. Never rejects: whoever says no reads everything in the app.
 */
export const askConsent = async (): Promise<void> => {
  if (!asksConsent || Taro.requestSubscribeMessage === undefined) return
  const tmplIds = SUBSCRIBE_TEMPLATE_IDS.slice(0, MOST_TEMPLATES)
  let patience: ReturnType<typeof setTimeout> | undefined
  const enough = new Promise<void>((resolve) => {
    patience = setTimeout(resolve, PATIENCE_MS)
  })
  try {
    // `entityIds` is Alipay's; Taro's type wants it.
    await Promise.race([Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }), enough])
  } catch {
    // Said no, switched off for good, or an unknown template: the case goes its way all the same.
  } finally {
    clearTimeout(patience)
  }
}
