import Taro from '@tarojs/taro'

export type Sent = 'sent' | 'copied' | 'failed'

/** Hands a text to someone else, e.g. to the family: WeChat copies it, to be pasted into a chat. */
export const sendText = async (text: string): Promise<Sent> => {
  try {
    await Taro.setClipboardData({ data: text })
    // WeChat says “copied” by itself; the screen says it once more, with what to do now.
    Taro.hideToast({ fail: () => undefined })
    return 'copied'
  } catch {
    return 'failed'
  }
}
