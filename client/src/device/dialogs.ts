import Taro from '@tarojs/taro'
import { quietly } from '../lib/quietly'

/** Shows a longer text with one way out. Texts beyond WeChat's box scroll inside it. */
export const showText = (title: string, content: string, close: string): void => {
  void quietly(Taro.showModal({ title, content, showCancel: false, confirmText: close }))
}

/**
 * Asks before something that cannot be undone. Both words say what happens; WeChat allows four Chinese characters each.
 * True: the person chose `yes`; a question that
 * can't be asked is answered no.
 */
export const ask = async (title: string, content: string, yes: string, no: string): Promise<boolean> => {
  const answer = await quietly(Taro.showModal({ title, content, confirmText: yes, cancelText: no }))
  return answer?.confirm === true
}

/** One short line that goes away by itself: only for what needs no answer. */
export const tell = (title: string): void => {
  void quietly(Taro.showToast({ title, icon: 'none', duration: 2500 }))
}

/** A short list to choose from; the index, or undefined when nothing was chosen. */
export const choose = async (words: readonly string[]): Promise<number | undefined> => {
  try {
    return (await Taro.showActionSheet({ itemList: [...words] })).tapIndex
  } catch {
    return undefined
  }
}
