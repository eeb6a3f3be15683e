import Taro from '@tarojs/taro'

/** As long as somebody may read the question; a phone that never answers must not hold up what was asked for. */
const PATIENCE_MS = 60_000

export const canAskConsent = (): boolean => Taro.requestSubscribeMessage !== undefined

/**
 * Lets WeChat ask for these templates, of one kind, at most five. Call it in the tap itself, before anything is awaited, or
 * WeChat will not ask. Its answer by id; undefined where there was none. Never rejects.
 */
export const requestConsent = async (ids: readonly string[]): Promise<unknown> => {
  let patience: ReturnType<typeof setTimeout> | undefined
  const enough = new Promise<undefined>((resolve) => {
    patience = setTimeout(() => resolve(undefined), PATIENCE_MS)
  })
  try {
    // `entityIds` is Alipay's; Taro's type wants it.
    return await Promise.race([Taro.requestSubscribeMessage({ tmplIds: [...ids], entityIds: [] }), enough])
  } catch {
    // Switched off for good, or an unknown template: the case goes its way all the same.
    return undefined
  } finally {
    clearTimeout(patience)
  }
}
