import Taro from '@tarojs/taro'
import type { Lang } from '../../settings/settings'
import en from '../../text/app.en'
import zh from '../../text/app.zh'

/** In the order of the tab bar (app.config.ts), which is built with the Chinese words. */
const WORDS = {
  zh: [zh.tabs.home, zh.tabs.myOffice, zh.tabs.me],
  en: [en.tabs.home, en.tabs.myOffice, en.tabs.me],
} as const

let said: Lang = 'zh'

/** Names the tabs in this language. WeChat only lets a page with tabs do so: elsewhere it fails, and the next one does. */
export const nameTabs = async (lang: Lang): Promise<void> => {
  if (said === lang || Taro.setTabBarItem === undefined) return
  try {
    await Promise.all(WORDS[lang].map((text, index) => Taro.setTabBarItem({ index, text })))
    said = lang
  } catch {
    // Not a page with tabs.
  }
}
