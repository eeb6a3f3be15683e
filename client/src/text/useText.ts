import type { Lang } from '../settings/settings'
import { useSettings } from '../settings/useSettings'
import commonEn from './common.en'
import commonZh from './common.zh'
import { sayIn, type Say } from './say'

export const useLang = (): Lang => useSettings().lang

/** The words of one screen in the language of this device. */
export const useText = <T>(zh: T, en: NoInfer<T>): T => (useLang() === 'en' ? en : zh)

/** Words that several screens share. */
export const useCommon = (): typeof commonZh => useText(commonZh, commonEn)

/** Dates, times and deadlines said as a person would. */
export const useSay = (): Say => sayIn(useLang())
