import { getSettings } from '../settings/settings'
import commonEn from './common.en'
import commonZh from './common.zh'

/** The shared words in the language of this device, for what happens outside a screen. */
export const commonNow = (): typeof commonZh => (getSettings().lang === 'en' ? commonEn : commonZh)
