import type * as weapp from './sendText'

/** The phone's own way of sharing where there is one, else the clipboard. */
export const sendText: typeof weapp.sendText = async (text) => {
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ text })
      return 'sent'
    }
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'failed'
  }
}
