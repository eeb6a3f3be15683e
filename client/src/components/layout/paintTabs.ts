import Taro from '@tarojs/taro'
import { TABS } from '../../app/screens'
import { tabIcons } from '../../lib/barColours'
import type { Theme } from '../../platform/theme'
import type { Lang } from '../../settings/settings'
import en from '../../text/app.en'
import zh from '../../text/app.zh'

const WORDS = { zh: zh.tabs, en: en.tabs } as const
/** On H5 the tabs are drawn with our own tokens, pictures too. */
const H5 = process.env['TARO_ENV'] === 'h5'

/** As the tab bar was built: Chinese words, and pictures by the system's theme. */
let painted = H5 ? 'zh' : ''

/** Gives the tabs this language and theme. WeChat only lets a page with tabs do so: elsewhere it fails, and the next one does. */
export const paintTabs = async (lang: Lang, theme: Theme): Promise<void> => {
  const wanted = H5 ? lang : `${lang} ${theme}`
  if (painted === wanted || Taro.setTabBarItem === undefined) return
  try {
    const icons = (tab: (typeof TABS)[number]): object => (H5 ? {} : tabIcons(tab, theme))
    await Promise.all(TABS.map((tab, index) => Taro.setTabBarItem({ index, text: WORDS[lang][tab], ...icons(tab) })))
    painted = wanted
  } catch {
    // Not a page with tabs.
  }
}
