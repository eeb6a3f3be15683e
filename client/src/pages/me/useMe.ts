import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { useQuery } from '../../api/useQuery'
import { freshSession } from '../../api/knownSession'
import { choose } from '../../device/dialogs'
import { changeSettings, type Lang, type ThemeChoice } from '../../settings/settings'

const LANGS: readonly Lang[] = ['zh', 'en']
const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark']

/** Who is signed in, and what they chose for this device. */
export const useMe = () => {
  const { query, reload } = useQuery(() => freshSession(), [])
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) reload()
    shown.current = true
  })
  const chooseLang = async (words: Record<Lang, string>): Promise<void> => {
    const index = await choose(LANGS.map((lang) => words[lang]))
    const lang = index === undefined ? undefined : LANGS[index]
    if (lang !== undefined) changeSettings({ lang })
  }
  const chooseTheme = async (words: Record<ThemeChoice, string>): Promise<void> => {
    const index = await choose(THEMES.map((theme) => words[theme]))
    const theme = index === undefined ? undefined : THEMES[index]
    if (theme !== undefined) changeSettings({ theme })
  }
  return { query, reload, chooseLang, chooseTheme }
}
